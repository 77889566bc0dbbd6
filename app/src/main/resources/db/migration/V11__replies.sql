-- What came by mail, whole and as it came; the digest keeps a server that sends again from being heard twice.
CREATE TABLE IF NOT EXISTS incoming_mail (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  received_at DATETIME(6) NOT NULL,
  raw LONGBLOB NOT NULL,
  UNIQUE KEY once (digest)
);

-- What a student or a guardian answered to a message.
CREATE TABLE IF NOT EXISTS reply (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  author VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  written_as VARCHAR(10) CHARACTER SET ascii NOT NULL,
  way VARCHAR(10) CHARACTER SET ascii NOT NULL,
  text MEDIUMTEXT NOT NULL,
  quoted MEDIUMTEXT NOT NULL,
  enclosures TEXT NOT NULL,
  found LONGTEXT NOT NULL,
  follows VARCHAR(10) CHARACTER SET ascii NOT NULL,
  mail CHAR(36) CHARACTER SET ascii NULL,
  once_key VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  UNIQUE KEY once (author, once_key),
  KEY of_message (message, written_at)
);

-- Who can read it: a reply that waits for a reviewer has no readers yet.
CREATE TABLE IF NOT EXISTS reply_reader (
  reply CHAR(36) CHARACTER SET ascii NOT NULL,
  reader VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  given_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  PRIMARY KEY (reply, reader),
  KEY of_reader (reader, given_at)
);

CREATE TABLE IF NOT EXISTS reply_answer (
  message CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  reply CHAR(36) CHARACTER SET ascii NOT NULL,
  KEY of_reply (reply)
);

-- Mail of which it is not known, or not right, who sent it. Somebody looks at it and answers once.
CREATE TABLE IF NOT EXISTS quarantined_mail (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii NOT NULL,
  address VARCHAR(320) NOT NULL,
  name VARCHAR(255) NOT NULL,
  subject TEXT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  enclosures TEXT NOT NULL,
  told BOOLEAN NOT NULL,
  received_at DATETIME(6) NOT NULL,
  KEY newest (received_at),
  KEY of_address (address, received_at)
);

CREATE TABLE IF NOT EXISTS quarantine_answer (
  mail CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  answer VARCHAR(10) CHARACTER SET ascii NOT NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  answered_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  note VARCHAR(2000) NOT NULL,
  answered_at DATETIME(6) NOT NULL
);

GRANT SELECT, INSERT ON incoming_mail TO ${service};
GRANT SELECT, INSERT ON reply TO ${service};
GRANT SELECT, INSERT, UPDATE (read_at) ON reply_reader TO ${service};
GRANT SELECT, INSERT ON reply_answer TO ${service};
GRANT SELECT, INSERT ON quarantined_mail TO ${service};
GRANT SELECT, INSERT ON quarantine_answer TO ${service};
