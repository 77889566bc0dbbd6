-- The newest number, locked by whoever appends until they commit: so numbers have no gaps and follow the commits.
CREATE TABLE archive_head (
    only_row TINYINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    newest BIGINT NOT NULL
) ENGINE = InnoDB;

INSERT INTO archive_head (only_row, newest) VALUES (1, 0);

CREATE TABLE archive_entry (
    number BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(32) CHARACTER SET ascii NOT NULL,
    about VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at DATETIME(6) NOT NULL,
    content LONGBLOB NOT NULL,
    digest CHAR(64) CHARACTER SET ascii NOT NULL,
    INDEX archive_entry_about (about, number)
) ENGINE = InnoDB;

GRANT SELECT, UPDATE ON archive_head TO ${service};
-- append-only: what was archived, the service itself cannot change
GRANT SELECT, INSERT ON archive_entry TO ${service};
