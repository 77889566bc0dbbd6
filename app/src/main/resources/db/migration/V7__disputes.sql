-- What an author says against a finding of the scan; finding counts from 0 in message.found. The words stay in the message alone.
CREATE TABLE finding_dispute (
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  finding INT NOT NULL,
  category VARCHAR(80) CHARACTER SET ascii NOT NULL,
  author VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  note TEXT NOT NULL,
  disputed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (message, finding),
  KEY newest (disputed_at)
);

GRANT SELECT, INSERT ON finding_dispute TO ${service};
