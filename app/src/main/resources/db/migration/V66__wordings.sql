-- Wordings that are used again and again. A change ends one and begins another; group_id is null for the district's.
CREATE TABLE IF NOT EXISTS wording (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  group_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  matter VARCHAR(20) NOT NULL,
  subject VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  text MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL,
  written_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ended_at DATETIME(6) NULL,
  KEY of_group (group_id, ended_at)
);

GRANT SELECT, INSERT, UPDATE (ended_by, ended_at) ON wording TO ${service};
