-- Since when somebody is known here: from then on they have the days that a pack gives to sign what it has people sign.
ALTER TABLE roster_people ADD COLUMN IF NOT EXISTS listed_on DATE NOT NULL DEFAULT (CURRENT_DATE);

-- Who signed what (LEI-01, LEI-02, WES-14, BEL-13, BOS-01, BOS-02). Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS agreement_signature (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agreement VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  part VARCHAR(10) CHARACTER SET ascii NOT NULL,
  signed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  how VARCHAR(10) CHARACTER SET ascii NOT NULL,
  signed_on DATE NOT NULL,
  note VARCHAR(500) NOT NULL,
  text_digest VARCHAR(64) CHARACTER SET ascii NOT NULL,
  recorded_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  KEY of_person (person),
  KEY of_agreement (agreement, signed_on)
);

-- Who was told of which agreement, on which day.
CREATE TABLE IF NOT EXISTS agreement_told (
  agreement VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  told_on DATE NOT NULL,
  PRIMARY KEY (agreement, person, told_on)
);

-- The written notice to a school's people (WES-15).
CREATE TABLE IF NOT EXISTS agreement_notice (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agreement VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  told_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  told_at DATETIME(6) NOT NULL,
  people INT NOT NULL,
  KEY of_school (school, agreement)
);

-- A guardian's link, by the hash of its secret.
CREATE TABLE IF NOT EXISTS agreement_link (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  agreement VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  guardian VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL
);

GRANT SELECT, INSERT ON agreement_signature TO ${service};
GRANT SELECT, INSERT ON agreement_told TO ${service};
GRANT SELECT, INSERT ON agreement_notice TO ${service};
GRANT SELECT, INSERT ON agreement_link TO ${service};
