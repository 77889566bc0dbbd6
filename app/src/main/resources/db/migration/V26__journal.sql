-- Each mail that was journaled, by a digest of its bytes and its envelope: none twice, whoever brings it.
CREATE TABLE IF NOT EXISTS journal_mail (
    identity BINARY(32) NOT NULL PRIMARY KEY
) ENGINE = InnoDB;

-- How far each file of old mail was read, moved in the transaction that archives its mails.
CREATE TABLE IF NOT EXISTS journal_file (
    file CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    seen BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    duplicates BIGINT NOT NULL,
    unreadable BIGINT NOT NULL
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON journal_mail TO ${service};
GRANT SELECT, INSERT, UPDATE (seen, taken, duplicates, unreadable) ON journal_file TO ${service};
