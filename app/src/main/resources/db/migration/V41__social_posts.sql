-- A post, whose words stand in its versions and whose fate in its steps: all three are only ever added to.
CREATE TABLE IF NOT EXISTS social_post (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  author VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  written_at DATETIME(6) NOT NULL,
  KEY of_author (author, written_at)
);

CREATE TABLE IF NOT EXISTS social_post_version (
  post CHAR(36) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  draft LONGTEXT NOT NULL,
  checked LONGTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (post, version)
);

CREATE TABLE IF NOT EXISTS social_post_student (
  post CHAR(36) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  appearance VARCHAR(10) NOT NULL,
  PRIMARY KEY (post, version, student, appearance),
  KEY of_student (student, post)
);

-- turn is what only one step can take: one answer a stage of a version, one retraction a post.
CREATE TABLE IF NOT EXISTS social_post_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  post CHAR(36) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  step VARCHAR(20) NOT NULL,
  stage INT NOT NULL,
  turn VARCHAR(40) CHARACTER SET ascii NOT NULL,
  done_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  done_at DATETIME(6) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  UNIQUE KEY once (post, turn)
);

GRANT SELECT, INSERT ON social_post TO ${service};
GRANT SELECT, INSERT ON social_post_version TO ${service};
GRANT SELECT, INSERT ON social_post_student TO ${service};
GRANT SELECT, INSERT ON social_post_step TO ${service};
