-- Which letters went out about a request; what each said is in the archive alone. Each statement can be run again.
CREATE TABLE IF NOT EXISTS records_letter (
    entry BIGINT NOT NULL PRIMARY KEY,
    request CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    letter VARCHAR(20) CHARACTER SET ascii NOT NULL,
    mailed TINYINT NOT NULL,
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at DATETIME(6) NOT NULL,
    INDEX records_letter_request (request, entry),
    FOREIGN KEY (request) REFERENCES records_request (id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON records_letter TO ${service};
