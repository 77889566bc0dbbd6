-- A question to somebody with the right to answer it. The token is kept as a hash alone.
CREATE TABLE IF NOT EXISTS social_consent_request (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  token_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  post CHAR(36) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  outlets VARCHAR(200) CHARACTER SET ascii NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  UNIQUE KEY token (token_hash),
  UNIQUE KEY once (post, version, student, person),
  KEY of_student (student)
);

CREATE TABLE IF NOT EXISTS social_consent_answer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request CHAR(36) CHARACTER SET ascii NOT NULL,
  answer VARCHAR(20) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  KEY of_request (request, id)
);

GRANT SELECT, INSERT ON social_consent_request TO ${service};
GRANT SELECT, INSERT ON social_consent_answer TO ${service};
