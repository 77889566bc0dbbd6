-- Breaches of personal information, what was done about each, and of what its lead was reminded (CAM-07). Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS incident (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  happened TEXT NOT NULL,
  noticed_on DATE NOT NULL,
  what_data VARCHAR(200) CHARACTER SET ascii NOT NULL,
  whose VARCHAR(200) CHARACTER SET ascii NOT NULL,
  led_by VARCHAR(40) CHARACTER SET ascii NOT NULL,
  reported_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reported_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS incident_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  incident BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  told VARCHAR(20) CHARACTER SET ascii NULL,
  happened_on DATE NOT NULL,
  said TEXT NOT NULL,
  taken_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  FOREIGN KEY (incident) REFERENCES incident (id)
);

-- Whoever adds the row first sends it, on whichever node.
CREATE TABLE IF NOT EXISTS incident_reminder (
  incident BIGINT NOT NULL,
  what VARCHAR(20) CHARACTER SET ascii NOT NULL,
  sent_on DATE NOT NULL,
  PRIMARY KEY (incident, what, sent_on),
  FOREIGN KEY (incident) REFERENCES incident (id)
);

GRANT SELECT, INSERT ON incident TO ${service};
GRANT SELECT, INSERT ON incident_step TO ${service};
GRANT SELECT, INSERT ON incident_reminder TO ${service};
