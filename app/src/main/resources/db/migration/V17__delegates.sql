-- Who stands in for a principal who is away. What was ended stays.
CREATE TABLE IF NOT EXISTS principal_delegate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  principal VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  delegate VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  named_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  CHECK (to_day >= from_day),
  KEY of_delegate (delegate, to_day),
  KEY of_school (school, to_day)
);

GRANT SELECT, INSERT, UPDATE (ended_at) ON principal_delegate TO ${service};
