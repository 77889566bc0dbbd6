-- Access that was suspended at once, and given back (LEI-23, BEL-12).
CREATE TABLE IF NOT EXISTS suspension (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  why VARCHAR(1000) NOT NULL,
  suspended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  suspended_at DATETIME(6) NOT NULL,
  KEY of_person (person)
);

CREATE TABLE IF NOT EXISTS suspension_end (
  suspension BIGINT NOT NULL PRIMARY KEY,
  why VARCHAR(1000) NOT NULL,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  FOREIGN KEY (suspension) REFERENCES suspension (id)
);

-- What somebody reported, and what was done about it (LEI-23, WES-16, CAM-06).
CREATE TABLE IF NOT EXISTS misuse_report (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  said TEXT NOT NULL,
  reported_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reported_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS misuse_answer (
  report BIGINT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL,
  answered_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  FOREIGN KEY (report) REFERENCES misuse_report (id)
);

GRANT SELECT, INSERT ON suspension TO ${service};
GRANT SELECT, INSERT ON suspension_end TO ${service};
GRANT SELECT, INSERT ON misuse_report TO ${service};
GRANT SELECT, INSERT ON misuse_answer TO ${service};
