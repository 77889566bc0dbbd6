-- How guardians are reached beside the addresses of the SIS, and how each address was verified (LEI-10).
-- A link in a letter to a guardian's SIS address; only its hash is here.
CREATE TABLE IF NOT EXISTS contact_invite (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  guardian VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  invited_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  invited_at DATETIME(6) NOT NULL,
  valid_until DATETIME(6) NOT NULL,
  KEY of_guardian (guardian, invited_at)
);

-- Two one-time codes, one for the address that the SIS lists and one for the new address; only their hashes are here.
CREATE TABLE IF NOT EXISTS contact_code (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  guardian VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  address VARCHAR(320) NOT NULL,
  known_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  new_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  valid_until DATETIME(6) NOT NULL,
  tries INT NOT NULL DEFAULT 0,
  used_at DATETIME(6) NULL,
  KEY of_guardian (guardian, asked_at)
);

CREATE TABLE IF NOT EXISTS contact_address (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  guardian VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  student VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  address VARCHAR(320) NOT NULL,
  how VARCHAR(20) CHARACTER SET ascii NOT NULL,
  evidence VARCHAR(1000) NOT NULL,
  verified_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  verified_at DATETIME(6) NOT NULL,
  valid_until DATETIME(6) NOT NULL,
  KEY of_guardian (guardian, verified_at)
);

CREATE TABLE IF NOT EXISTS contact_address_end (
  address BIGINT NOT NULL PRIMARY KEY,
  why VARCHAR(1000) NOT NULL,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ended_at DATETIME(6) NOT NULL
);

GRANT SELECT, INSERT ON contact_invite TO ${service};
GRANT SELECT, INSERT, UPDATE (tries, used_at) ON contact_code TO ${service};
GRANT SELECT, INSERT ON contact_address TO ${service};
GRANT SELECT, INSERT ON contact_address_end TO ${service};
