-- The register of apps and sites of others: asked for by staff, reviewed, listed for everybody (LEI-21, WES-06, CAM-01).
CREATE TABLE IF NOT EXISTS app_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  host VARCHAR(253) CHARACTER SET ascii NOT NULL,
  purpose VARCHAR(1000) NOT NULL,
  youngest INT NULL COMMENT 'the age its makers ask for; null where they ask for none',
  personal_data BOOLEAN NOT NULL,
  accounts BOOLEAN NOT NULL,
  privacy_policy VARCHAR(500) NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  KEY of_host (host)
);

-- Answers and withdrawals, the newest of which counts.
CREATE TABLE IF NOT EXISTS app_answer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  app BIGINT NOT NULL,
  answer VARCHAR(20) CHARACTER SET ascii NOT NULL,
  note VARCHAR(1000) NOT NULL,
  given_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  given_at DATETIME(6) NOT NULL,
  KEY of_app (app, id),
  FOREIGN KEY (app) REFERENCES app_request (id)
);

GRANT SELECT, INSERT ON app_request TO ${service};
GRANT SELECT, INSERT ON app_answer TO ${service};
