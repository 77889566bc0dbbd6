-- What has not been made public yet (LEI-05).
CREATE TABLE IF NOT EXISTS embargo (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  topic VARCHAR(150) NOT NULL,
  terms VARCHAR(1000) NOT NULL,
  until DATE NULL,
  placed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  placed_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS embargo_end (
  embargo BIGINT NOT NULL PRIMARY KEY,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  FOREIGN KEY (embargo) REFERENCES embargo (id)
);

GRANT SELECT, INSERT ON embargo TO ${service};
GRANT SELECT, INSERT ON embargo_end TO ${service};
