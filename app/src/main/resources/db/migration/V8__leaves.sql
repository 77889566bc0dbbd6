-- What the Merkle tree is grown over: of each entry one leaf, and the salt that keeps the leaf from telling what is in it.
-- Each statement can be run again, since a migration that is killed begins anew.

CREATE TABLE IF NOT EXISTS archive_leaf (
    number BIGINT NOT NULL PRIMARY KEY,
    hash BINARY(32) NOT NULL
) ENGINE = InnoDB;

-- apart from the entry and the leaf: destroyed with a content, while the leaf and the whole tree stay
CREATE TABLE IF NOT EXISTS archive_salt (
    number BIGINT NOT NULL PRIMARY KEY,
    salt BINARY(32) NOT NULL
) ENGINE = InnoDB;

-- No entry without a leaf. From here on an older service that still runs is refused its appends; the entries that
-- exist are not checked, since they get their leaves below.
SET foreign_key_checks = 0;
ALTER TABLE archive_entry ADD CONSTRAINT archive_entry_has_leaf
    FOREIGN KEY IF NOT EXISTS (number) REFERENCES archive_leaf (number);
SET foreign_key_checks = 1;

INSERT IGNORE INTO archive_salt (number, salt) SELECT number, RANDOM_BYTES(32) FROM archive_entry;

-- the same bytes as org.crosswalk.archive.Leaf writes
INSERT IGNORE INTO archive_leaf (number, hash)
SELECT number, UNHEX(SHA2(CONCAT(UNHEX('00'),
    BINARY 'crosswalk-leaf/v1', CHAR(10),
    BINARY 'salt ', BINARY LOWER(HEX(salt)), CHAR(10),
    BINARY 'content ', BINARY digest, CHAR(10),
    BINARY 'envelope ', BINARY SHA2(CONCAT(
        BINARY kind, CHAR(10), BINARY DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.%fZ'), CHAR(10), BINARY about), 256), CHAR(10)), 256))
FROM archive_entry JOIN archive_salt USING (number);

GRANT SELECT, INSERT ON archive_leaf TO ${service};
GRANT SELECT, INSERT ON archive_salt TO ${service};
