-- What a machine made of a message in another language; the original is in the message and always shown with it.
CREATE TABLE IF NOT EXISTS message_translation (
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  language VARCHAR(35) CHARACTER SET ascii NOT NULL,
  subject TEXT CHARACTER SET utf8mb4 NOT NULL,
  text MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL,
  mark TEXT CHARACTER SET utf8mb4 NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (message, language)
);

GRANT SELECT, INSERT ON message_translation TO ${service};
