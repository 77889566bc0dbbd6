-- A principal's written leave that somebody exchanges personal contact details with a student (WES-10).
CREATE TABLE IF NOT EXISTS contact_leave (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  words VARCHAR(1000) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  given_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  given_at DATETIME(6) NOT NULL,
  CHECK (to_day >= from_day),
  KEY of_staff (staff)
);

CREATE TABLE IF NOT EXISTS contact_leave_end (
  leave_id BIGINT NOT NULL PRIMARY KEY,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  FOREIGN KEY (leave_id) REFERENCES contact_leave (id)
);

-- Who chose to be in a group that one is in by choice alone (LEI-06); the newest row counts.
CREATE TABLE IF NOT EXISTS group_choice (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  joined BOOLEAN NOT NULL,
  chosen_at DATETIME(6) NOT NULL,
  KEY of_group (group_id, person)
);

GRANT SELECT, INSERT ON contact_leave TO ${service};
GRANT SELECT, INSERT ON contact_leave_end TO ${service};
GRANT SELECT, INSERT ON group_choice TO ${service};
