-- A parent without physical custody asks for a student's records (603 CMR 23.07(5)). Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS apart_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  parent VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_on DATE NOT NULL,
  kept VARCHAR(500) NOT NULL,
  taken_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS apart_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  happened_on DATE NOT NULL,
  evidence VARCHAR(500) NOT NULL,
  taken_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  FOREIGN KEY (request) REFERENCES apart_request (id)
);

GRANT SELECT, INSERT ON apart_request TO ${service};
GRANT SELECT, INSERT ON apart_step TO ${service};
