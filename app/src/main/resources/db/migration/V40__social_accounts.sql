-- What was asked for; what became of it stands in the steps.
CREATE TABLE IF NOT EXISTS social_account (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  network VARCHAR(20) NOT NULL,
  address VARCHAR(500) NOT NULL,
  handle VARCHAR(191) NOT NULL,
  purpose VARCHAR(1000) NOT NULL,
  privacy VARCHAR(1000) NOT NULL,
  opener VARCHAR(320) NOT NULL,
  owner VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  moderator VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  comments_wished BOOLEAN NOT NULL,
  asked_at DATETIME(6) NOT NULL
);

-- Who did what with an account, when and why: the newest step of a sort counts, and the others stay.
CREATE TABLE IF NOT EXISTS social_account_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account CHAR(36) CHARACTER SET ascii NOT NULL,
  step VARCHAR(20) NOT NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'to whom it passed',
  done_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  done_at DATETIME(6) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  KEY of_account (account, id)
);

-- AES-256-GCM, with a key that is in no table. A new secret takes the old one's place.
CREATE TABLE IF NOT EXISTS social_secret (
  account CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  key_id VARCHAR(32) CHARACTER SET ascii NOT NULL,
  sealed VARBINARY(4096) NOT NULL,
  sealed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL
);

-- A person sees a secret once, after another has agreed.
CREATE TABLE IF NOT EXISTS social_opening (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  account CHAR(36) CHARACTER SET ascii NOT NULL,
  purpose VARCHAR(1000) NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  agreed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  agreed_at DATETIME(6) NULL,
  seen_at DATETIME(6) NULL,
  KEY of_account (account, asked_at)
);

GRANT SELECT, INSERT ON social_account TO ${service};
GRANT SELECT, INSERT ON social_account_step TO ${service};
GRANT SELECT, INSERT, UPDATE (key_id, sealed, sealed_by, sealed_at) ON social_secret TO ${service};
GRANT SELECT, INSERT, UPDATE (agreed_by, agreed_at, seen_at) ON social_opening TO ${service};
