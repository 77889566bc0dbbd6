-- Who approves for whom while they are away; last_day counts.
CREATE TABLE IF NOT EXISTS social_delegate (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  duty VARCHAR(20) NOT NULL,
  away VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  delegate VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  named_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  KEY of_delegate (delegate)
);

GRANT SELECT, INSERT, UPDATE (ended_at) ON social_delegate TO ${service};
