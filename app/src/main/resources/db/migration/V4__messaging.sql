-- One row a proposal, whatever became of it.
CREATE TABLE message (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  sender VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  group_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  audience VARCHAR(20) NOT NULL,
  matter VARCHAR(20) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  text MEDIUMTEXT NOT NULL,
  by_email BOOLEAN NOT NULL,
  found LONGTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  once_key VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii NOT NULL,
  UNIQUE KEY once (sender, once_key),
  KEY of_sender (sender, written_at)
);

CREATE TABLE message_student (
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (message, student)
);

-- Decided when written, and again when released; the newest counts and the others stay.
CREATE TABLE message_decision (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  verdict LONGTEXT NOT NULL,
  KEY of_message (message, id)
);

CREATE TABLE message_copy (
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  principal VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  copied_at DATETIME(6) NOT NULL,
  opened_at DATETIME(6) NULL,
  PRIMARY KEY (message, principal),
  KEY of_principal (principal, copied_at)
);

GRANT SELECT, INSERT ON message TO ${service};
GRANT SELECT, INSERT ON message_student TO ${service};
GRANT SELECT, INSERT ON message_decision TO ${service};
GRANT SELECT, INSERT, UPDATE (opened_at) ON message_copy TO ${service};
