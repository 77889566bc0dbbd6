-- Who withheld what of which item, on what ground, and who let it go. A step is never changed: another takes it back.
CREATE TABLE IF NOT EXISTS redaction_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request VARCHAR(40) CHARACTER SET ascii NOT NULL,
  entry BIGINT NOT NULL,
  what VARCHAR(10) CHARACTER SET ascii NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii NULL,
  start_at INT NULL,
  end_at INT NULL,
  digest CHAR(64) CHARACTER SET ascii NULL,
  part VARCHAR(40) CHARACTER SET ascii NOT NULL,
  exemption VARCHAR(20) CHARACTER SET ascii NULL,
  reason VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
  origin VARCHAR(40) CHARACTER SET ascii NOT NULL,
  target BIGINT NOT NULL,
  taken_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  KEY of_item (request, entry, id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON redaction_step TO ${service};
