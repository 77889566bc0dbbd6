-- The feed reads what is out, newest first.
CREATE INDEX IF NOT EXISTS newest ON publication (published_at);

-- Where following an account has come to, and who is at it.
CREATE TABLE IF NOT EXISTS social_following (
  account CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  harvest_cursor VARCHAR(500) CHARACTER SET utf8mb4 NULL,
  next_at DATETIME(6) NOT NULL,
  detail VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL DEFAULT ''
);

-- How a published post was last seen on its network.
CREATE TABLE IF NOT EXISTS publication_look (
  publication CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  version VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  gone_at DATETIME(6) NULL
);

-- What the public said; nothing is ever deleted here.
CREATE TABLE IF NOT EXISTS social_comment (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  account CHAR(36) CHARACTER SET ascii NOT NULL,
  publication CHAR(36) CHARACTER SET ascii NOT NULL,
  remote_post VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  remote_id VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  author VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
  text LONGTEXT CHARACTER SET utf8mb4 NOT NULL,
  url VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
  written_at DATETIME(6) NOT NULL,
  heard_at DATETIME(6) NOT NULL,
  concern VARCHAR(12) CHARACTER SET ascii NOT NULL,
  categories VARCHAR(1000) CHARACTER SET ascii NOT NULL,
  CHECK (concern IN ('NONE', 'SLIGHT', 'GRAVE', 'UNKNOWN')),
  UNIQUE KEY once (account, remote_id),
  KEY newest (account, heard_at, id)
);

-- Who hid a comment, when and why; done_at is when the network had done it.
CREATE TABLE IF NOT EXISTS social_comment_hiding (
  comment CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  hidden_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reason VARCHAR(2000) CHARACTER SET utf8mb4 NOT NULL,
  done_at DATETIME(6) NULL,
  FOREIGN KEY (comment) REFERENCES social_comment (id)
);

GRANT SELECT, INSERT, UPDATE (harvest_cursor, next_at, detail) ON social_following TO ${service};
GRANT SELECT, INSERT, UPDATE (version, looked_at, gone_at) ON publication_look TO ${service};
GRANT SELECT, INSERT ON social_comment TO ${service};
GRANT SELECT, INSERT, UPDATE (done_at) ON social_comment_hiding TO ${service};
