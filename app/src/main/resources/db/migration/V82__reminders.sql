-- Which reminder of a request's last day went out: whoever adds the row first sends it, on whichever node. Can be run again.
CREATE TABLE IF NOT EXISTS records_reminder (
    request CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    what VARCHAR(16) CHARACTER SET ascii NOT NULL,
    day DATE NOT NULL,
    rung INT NOT NULL COMMENT 'business days ahead; -1 once the day has passed',
    officers VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (request, what, day, rung),
    FOREIGN KEY (request) REFERENCES records_request (id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON records_reminder TO ${service};
