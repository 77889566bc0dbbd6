-- What somebody chose for a message that they are still writing: gone when it is sent, or after two hours.
CREATE TABLE IF NOT EXISTS upload (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  owner VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  type VARCHAR(191) CHARACTER SET ascii NOT NULL,
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  source CHAR(64) CHARACTER SET ascii NOT NULL,
  size BIGINT NOT NULL,
  bytes LONGBLOB NOT NULL,
  text MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL,
  unread VARCHAR(200) CHARACTER SET utf8mb4 NULL,
  uploaded_at DATETIME(6) NOT NULL,
  KEY oldest (uploaded_at)
);

-- What went along with a message; its bytes are in the archive under the digest.
CREATE TABLE IF NOT EXISTS message_file (
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  position INT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  source CHAR(64) CHARACTER SET ascii NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  type VARCHAR(191) CHARACTER SET ascii NOT NULL,
  size BIGINT NOT NULL,
  text MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL,
  unread VARCHAR(200) CHARACTER SET utf8mb4 NULL,
  PRIMARY KEY (message, position)
);

CREATE TABLE IF NOT EXISTS letter_file (
  letter VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position INT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  type VARCHAR(191) CHARACTER SET ascii NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (letter, position)
);

GRANT SELECT, INSERT, DELETE ON upload TO ${service};
GRANT SELECT, INSERT ON message_file TO ${service};
GRANT SELECT, INSERT ON letter_file TO ${service};
