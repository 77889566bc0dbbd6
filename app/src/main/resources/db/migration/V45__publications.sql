-- A post on one account. While a worker has it, leased_by names the worker and next_at is when the lease ends. begun_at is the
-- marker: from then on it may be public, whether or not anybody wrote down that it is.
CREATE TABLE IF NOT EXISTS publication (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  post CHAR(36) CHARACTER SET ascii NOT NULL,
  account CHAR(36) CHARACTER SET ascii NOT NULL,
  network VARCHAR(20) CHARACTER SET ascii NOT NULL,
  wording LONGTEXT CHARACTER SET utf8mb4 NOT NULL,
  planned_at DATETIME(6) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii NOT NULL,
  next_at DATETIME(6) NOT NULL,
  leased_by VARCHAR(80) NULL,
  attempts INT NOT NULL DEFAULT 0,
  begun_at DATETIME(6) NULL,
  last_at DATETIME(6) NULL,
  detail VARCHAR(500) NOT NULL DEFAULT '',
  remote_id VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  url VARCHAR(1000) NULL,
  published_at DATETIME(6) NULL,
  CHECK (state IN ('OPEN', 'PUBLISHED', 'FAILED', 'RETRACTING', 'RETRACTED')),
  UNIQUE KEY once (post, account),
  UNIQUE KEY one_each (account, remote_id),
  KEY due (network, state, next_at, id),
  KEY leased (leased_by)
);

-- Who took a post back everywhere, when and why.
CREATE TABLE IF NOT EXISTS publication_retraction (
  post CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  retracted_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  retracted_at DATETIME(6) NOT NULL,
  why VARCHAR(2000) CHARACTER SET utf8mb4 NOT NULL
);

GRANT SELECT, INSERT, UPDATE (state, next_at, leased_by, attempts, begun_at, last_at, detail, remote_id, url, published_at)
  ON publication TO ${service};
GRANT SELECT, INSERT ON publication_retraction TO ${service};
