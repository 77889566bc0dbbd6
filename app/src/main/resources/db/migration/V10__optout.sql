-- Who ended a channel for what is not urgent, and who took it up again. Nothing here is changed: the newest row of a
-- person and a channel says how it stands.
CREATE TABLE IF NOT EXISTS optout_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  channel VARCHAR(10) CHARACTER SET ascii NOT NULL,
  wish VARCHAR(10) CHARACTER SET ascii NOT NULL,
  how VARCHAR(20) CHARACTER SET ascii NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  why VARCHAR(500) NOT NULL,
  at DATETIME(6) NOT NULL,
  KEY of_person (person, channel, id),
  CHECK (wish IN ('END', 'RESUME'))
);

-- The link in each mail that ends its channel. Only its holder has the token; here is its hash.
CREATE TABLE IF NOT EXISTS optout_link (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  channel VARCHAR(10) CHARACTER SET ascii NOT NULL,
  made_at DATETIME(6) NOT NULL
);

GRANT SELECT, INSERT ON optout_change TO ${service};
GRANT SELECT, INSERT ON optout_link TO ${service};
