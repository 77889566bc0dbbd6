-- Staff who leave ask for a copy of their own data, and what an approver said (LEI-22). Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS leaver_copy (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  what VARCHAR(2000) CHARACTER SET utf8mb4 NOT NULL,
  asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS leaver_copy_answer (
  copy BIGINT NOT NULL PRIMARY KEY,
  granted BOOLEAN NOT NULL,
  why VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
  request CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answered_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  UNIQUE KEY of_request (request),
  FOREIGN KEY (copy) REFERENCES leaver_copy (id),
  FOREIGN KEY (request) REFERENCES records_request (id)
);

GRANT SELECT, INSERT ON leaver_copy TO ${service};
GRANT SELECT, INSERT ON leaver_copy_answer TO ${service};
