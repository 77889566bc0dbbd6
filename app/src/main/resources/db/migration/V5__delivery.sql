-- A wording, rendered once for all who get it.
CREATE TABLE letter (
  id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  message CHAR(36) NOT NULL,
  subject TEXT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  html MEDIUMTEXT NOT NULL,
  sender_name TEXT NOT NULL,
  reply_to VARCHAR(320) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  KEY of_message (message)
);

-- One letter for one recipient by one channel. While a worker has it, leased_by names the worker and next_at is
-- when the lease ends; so a lease that nobody renews makes the delivery due again by itself.
CREATE TABLE delivery (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  recipient VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  channel VARCHAR(10) NOT NULL,
  address VARCHAR(320) NULL,
  part VARCHAR(20) NOT NULL,
  state VARCHAR(10) NOT NULL,
  next_at DATETIME(6) NOT NULL,
  leased_by VARCHAR(80) NULL,
  attempts INT NOT NULL DEFAULT 0,
  last_at DATETIME(6) NULL,
  detail VARCHAR(500) NULL,
  CHECK (state IN ('OPEN', 'DELIVERED', 'FAILED')),
  FOREIGN KEY (letter) REFERENCES letter (id),
  UNIQUE KEY once (letter, recipient, channel),
  KEY due (channel, state, next_at, id),
  KEY leased (leased_by)
);

CREATE TABLE delivery_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  worker VARCHAR(80) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  detail VARCHAR(500) NOT NULL,
  FOREIGN KEY (delivery) REFERENCES delivery (id)
);

CREATE TABLE inbox_letter (
  recipient VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  letter VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  part VARCHAR(20) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  PRIMARY KEY (recipient, letter),
  FOREIGN KEY (letter) REFERENCES letter (id),
  KEY newest (recipient, received_at)
);

GRANT SELECT, INSERT ON letter TO ${service};
GRANT SELECT, INSERT, UPDATE ON delivery TO ${service};
GRANT SELECT, INSERT ON delivery_attempt TO ${service};
GRANT SELECT, INSERT, UPDATE ON inbox_letter TO ${service};
