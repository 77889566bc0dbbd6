-- Content that entries name by its SHA-256: kept once, in parts, so that neither packets nor redo log limit its size.
-- Numbered in the order of arrival, since rows in the order of digests would be written all over the disk.
CREATE TABLE IF NOT EXISTS archive_attachment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type VARCHAR(191) NOT NULL,
    size BIGINT NOT NULL,
    UNIQUE INDEX archive_attachment_digest (digest)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS archive_attachment_part (
    attachment BIGINT NOT NULL,
    part INT NOT NULL,
    bytes MEDIUMBLOB NOT NULL,
    PRIMARY KEY (attachment, part),
    CONSTRAINT archive_part_has_attachment FOREIGN KEY (attachment) REFERENCES archive_attachment (id)
) ENGINE = InnoDB;

-- Which entries name it: whoever disposes of an entry must know whether another still needs the content.
CREATE TABLE IF NOT EXISTS archive_entry_attachment (
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (number, digest),
    INDEX archive_entry_attachment_digest (digest, number),
    CONSTRAINT archive_entry_names_what_is_kept FOREIGN KEY (digest) REFERENCES archive_attachment (digest)
) ENGINE = InnoDB;

-- append-only, as the entries are
GRANT SELECT, INSERT ON archive_attachment TO ${service};
GRANT SELECT, INSERT ON archive_attachment_part TO ${service};
GRANT SELECT, INSERT ON archive_entry_attachment TO ${service};
