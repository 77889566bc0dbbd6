-- Each content under a key of its own, so that it can be disposed of by destroying the key (docs/decisions/disposition.md).
-- Each statement can be run again.

CREATE TABLE IF NOT EXISTS archive_key (
    number BIGINT NOT NULL PRIMARY KEY,
    wrapped VARBINARY(96) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS archive_attachment_key (
    attachment BIGINT NOT NULL PRIMARY KEY,
    wrapped VARBINARY(96) NOT NULL
) ENGINE = InnoDB;

-- what was disposed of, under which entry of kind DISPOSITION
CREATE TABLE IF NOT EXISTS archive_disposed (
    number BIGINT NOT NULL PRIMARY KEY,
    under BIGINT NOT NULL,
    INDEX archive_disposed_under (under)
) ENGINE = InnoDB;

-- a content that was disposed of and comes again is kept anew: 0 until then, afterwards the row's own id
ALTER TABLE archive_attachment ADD COLUMN IF NOT EXISTS disposed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE archive_attachment ADD UNIQUE INDEX IF NOT EXISTS archive_attachment_kept (digest, disposed);
ALTER TABLE archive_attachment DROP INDEX IF EXISTS archive_attachment_digest;

-- the batches of a disposition: what falls due, and who gave their key
CREATE TABLE IF NOT EXISTS disposition_batch (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    series VARCHAR(64) CHARACTER SET ascii NOT NULL,
    because TEXT CHARACTER SET utf8mb4 NOT NULL,
    keys_needed INT NOT NULL CHECK (keys_needed > 0),
    proposed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    proposed_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS disposition_item (
    batch BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (batch, number),
    FOREIGN KEY (batch) REFERENCES disposition_batch (id)
) ENGINE = InnoDB;

-- one key a duty, each by a different person; refused where agreed is 0
CREATE TABLE IF NOT EXISTS disposition_key (
    batch BIGINT NOT NULL,
    duty VARCHAR(32) CHARACTER SET ascii NOT NULL,
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agreed TINYINT NOT NULL,
    at DATETIME(6) NOT NULL,
    note VARCHAR(2000) CHARACTER SET utf8mb4 NOT NULL,
    PRIMARY KEY (batch, duty),
    UNIQUE INDEX disposition_key_person (batch, person),
    FOREIGN KEY (batch) REFERENCES disposition_batch (id)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS disposition_done (
    batch BIGINT NOT NULL PRIMARY KEY,
    under BIGINT NOT NULL,
    FOREIGN KEY (batch) REFERENCES disposition_batch (id)
) ENGINE = InnoDB;

DELIMITER //
-- The service deletes no key. The owner's procedure does, where the batch has its keys and the archive says so.
CREATE OR REPLACE PROCEDURE archive_dispose(IN the_batch BIGINT, IN the_entry BIGINT)
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    IF (SELECT COUNT(DISTINCT person) FROM disposition_key WHERE batch = the_batch AND agreed = 1)
            < (SELECT COALESCE(MAX(keys_needed), 1000) FROM disposition_batch WHERE id = the_batch) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A disposition without its keys';
    END IF;
    IF EXISTS (SELECT 1 FROM disposition_key WHERE batch = the_batch AND agreed = 0) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A disposition that was refused';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM archive_entry WHERE number = the_entry AND kind = 'DISPOSITION') THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A disposition that is not archived';
    END IF;
    INSERT INTO disposition_done (batch, under) VALUES (the_batch, the_entry);
    INSERT INTO archive_disposed (number, under)
        SELECT i.number, the_entry FROM disposition_item i JOIN archive_key k USING (number) WHERE i.batch = the_batch;
    DELETE k FROM archive_key k JOIN archive_disposed d ON d.number = k.number AND d.under = the_entry;
    DELETE s FROM archive_salt s JOIN archive_disposed d ON d.number = s.number AND d.under = the_entry;
    UPDATE archive_attachment a
        JOIN (SELECT DISTINCT n.digest FROM archive_disposed d JOIN archive_entry_attachment n ON n.number = d.number
            WHERE d.under = the_entry) AS named ON named.digest = a.digest
        SET a.disposed = a.id
        WHERE a.disposed = 0 AND NOT EXISTS (SELECT 1 FROM archive_entry_attachment o
            LEFT JOIN archive_disposed od ON od.number = o.number WHERE o.digest = a.digest AND od.number IS NULL);
    DELETE k FROM archive_attachment_key k JOIN archive_attachment a ON a.id = k.attachment WHERE a.disposed <> 0;
END //

-- Contents of before lie open; each is sealed once, and only what has no key yet.
CREATE OR REPLACE PROCEDURE archive_seal(IN the_entry BIGINT, IN sealed LONGBLOB, IN the_key VARBINARY(96))
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    UPDATE archive_entry SET content = sealed
        WHERE number = the_entry AND LEFT(content, 1) = '{' AND LEFT(sealed, 1) = CHAR(1)
        AND NOT EXISTS (SELECT 1 FROM archive_key k WHERE k.number = the_entry)
        AND NOT EXISTS (SELECT 1 FROM archive_disposed d WHERE d.number = the_entry);
    IF ROW_COUNT() = 1 THEN
        INSERT INTO archive_key (number, wrapped) VALUES (the_entry, the_key);
    END IF;
END //
DELIMITER ;

GRANT SELECT, INSERT ON archive_key TO ${service};
GRANT SELECT, INSERT ON archive_attachment_key TO ${service};
GRANT SELECT ON archive_disposed TO ${service};
GRANT SELECT, INSERT ON disposition_batch TO ${service};
GRANT SELECT, INSERT ON disposition_item TO ${service};
GRANT SELECT, INSERT ON disposition_key TO ${service};
GRANT SELECT ON disposition_done TO ${service};
GRANT EXECUTE ON PROCEDURE archive_dispose TO ${service};
GRANT EXECUTE ON PROCEDURE archive_seal TO ${service};
