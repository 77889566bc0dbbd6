-- When messages leave: of the district (neither school nor person), a school, or a person who writes. What was ended stays.
CREATE TABLE IF NOT EXISTS opening_hours (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  opens CHAR(5) CHARACTER SET ascii NOT NULL,
  closes CHAR(5) CHARACTER SET ascii NOT NULL,
  days VARCHAR(7) CHARACTER SET ascii NOT NULL,
  since DATE NOT NULL,
  until DATE NULL,
  set_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  set_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  CHECK (school IS NULL OR person IS NULL),
  KEY of_school (school, ended_at),
  KEY of_person (person, ended_at)
);

GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON opening_hours TO ${service};
