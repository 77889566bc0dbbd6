-- Somebody who does not work for the district and has access all the same, and who of the staff answers for them (LEI-19).
CREATE TABLE IF NOT EXISTS sponsorship (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  outsider VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sponsor VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  why VARCHAR(1000) NOT NULL,
  to_day DATE NOT NULL,
  placed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  placed_at DATETIME(6) NOT NULL,
  KEY of_outsider (outsider)
);

CREATE TABLE IF NOT EXISTS sponsorship_end (
  sponsorship BIGINT NOT NULL PRIMARY KEY,
  employed BOOLEAN NOT NULL,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  FOREIGN KEY (sponsorship) REFERENCES sponsorship (id)
);

-- What a text has looked into once a year (WES-15, CAM-12).
CREATE TABLE IF NOT EXISTS yearly_review (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found TEXT NOT NULL,
  reviewed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reviewed_at DATETIME(6) NOT NULL
);

GRANT SELECT, INSERT ON sponsorship TO ${service};
GRANT SELECT, INSERT ON sponsorship_end TO ${service};
GRANT SELECT, INSERT ON yearly_review TO ${service};
