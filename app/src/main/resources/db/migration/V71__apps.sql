-- The register of apps and sites: asked for, reviewed, listed (WES-06, LEI-08, LEI-21, CAM-01). Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS app_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  site VARCHAR(253) CHARACTER SET ascii NOT NULL,
  purpose VARCHAR(1000) NOT NULL,
  privacy_policy VARCHAR(500) CHARACTER SET ascii NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS app_review (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  app BIGINT NOT NULL,
  approved BOOLEAN NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  until DATE NULL,
  reviewed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reviewed_at DATETIME(6) NOT NULL,
  FOREIGN KEY (app) REFERENCES app_request (id)
);

GRANT SELECT, INSERT ON app_request TO ${service};
GRANT SELECT, INSERT ON app_review TO ${service};
