-- A volume of records as it was asked for; its prefix, and so each page's number, is there once.
CREATE TABLE IF NOT EXISTS production (
  id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  request VARCHAR(40) CHARACTER SET ascii NOT NULL,
  volume INT NOT NULL,
  prefix VARCHAR(20) CHARACTER SET ascii NOT NULL,
  basis VARCHAR(20) CHARACTER SET ascii NOT NULL,
  note VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  UNIQUE KEY prefix_once (prefix),
  UNIQUE KEY volume_once (request, volume)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS production_item (
  production CHAR(36) CHARACTER SET ascii NOT NULL,
  place INT NOT NULL,
  entry BIGINT NOT NULL,
  released BIGINT NOT NULL,
  PRIMARY KEY (production, place),
  FOREIGN KEY (production) REFERENCES production (id)
) ENGINE = InnoDB;

-- How far it is made. While somebody makes it, leased_by names them; a lease that nobody renews lets another begin anew.
CREATE TABLE IF NOT EXISTS production_making (
  production CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL,
  done INT NOT NULL,
  total INT NOT NULL,
  pages INT NOT NULL,
  why VARCHAR(40) CHARACTER SET ascii NOT NULL,
  leased_by VARCHAR(80) CHARACTER SET ascii NULL,
  leased_until DATETIME(6) NULL,
  changed_at DATETIME(6) NOT NULL,
  CHECK (state IN ('WAITING', 'MAKING', 'MADE', 'FAILED')),
  FOREIGN KEY (production) REFERENCES production (id)
) ENGINE = InnoDB;

-- Whom a volume names openly, for the record of disclosures (34 CFR 99.32).
CREATE TABLE IF NOT EXISTS production_student (
  production CHAR(36) CHARACTER SET ascii NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  entry BIGINT NOT NULL,
  bates VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (production, student, entry),
  KEY of_student (student),
  FOREIGN KEY (production) REFERENCES production (id)
) ENGINE = InnoDB;

-- What left, and for whom.
CREATE TABLE IF NOT EXISTS production_export (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  production CHAR(36) CHARACTER SET ascii NOT NULL,
  recipient VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  encrypted BOOLEAN NOT NULL,
  exported_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  exported_at DATETIME(6) NOT NULL,
  FOREIGN KEY (production) REFERENCES production (id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON production TO ${service};
GRANT SELECT, INSERT ON production_item TO ${service};
GRANT SELECT, INSERT, UPDATE (state, done, pages, why, leased_by, leased_until, changed_at) ON production_making TO ${service};
GRANT SELECT, INSERT ON production_student TO ${service};
GRANT SELECT, INSERT ON production_export TO ${service};
