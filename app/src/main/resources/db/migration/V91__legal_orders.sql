-- On which subpoena or court order a volume was asked for, and the word of the district's counsel on it (WES-13). Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS production_order (
  production CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  number VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  court VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  dated DATE NOT NULL,
  FOREIGN KEY (production) REFERENCES production (id)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS production_review (
  production CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  may_leave BOOLEAN NOT NULL,
  why VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
  reviewed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reviewed_at DATETIME(6) NOT NULL,
  FOREIGN KEY (production) REFERENCES production (id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON production_order TO ${service};
GRANT SELECT, INSERT ON production_review TO ${service};
