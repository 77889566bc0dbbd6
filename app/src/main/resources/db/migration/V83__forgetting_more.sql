-- A disposition reaches the files of a message, its translations, and what was kept of a contact (docs/decisions/disposition.md).
-- The bytes of files are in the archive alone, under a key of their own. Each statement can be run again.

DELIMITER //
-- what was read in a message's files, what they were called, and the message in other languages
CREATE OR REPLACE PROCEDURE enclosed_forget(IN the_entry BIGINT)
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    DECLARE mark VARCHAR(200) CHARACTER SET utf8mb4 DEFAULT disposed_mark(the_entry);

    UPDATE archive_gone g JOIN message_file f ON f.message = CONVERT(g.about USING ascii)
        SET f.name = 'Disposed of', f.text = '', f.unread = NULL
        WHERE g.under = the_entry AND g.kind = 'MESSAGE';
    UPDATE archive_gone g JOIN letter l ON l.message = CONVERT(g.about USING ascii)
        JOIN letter_file f ON f.letter = l.id
        SET f.name = 'Disposed of'
        WHERE g.under = the_entry AND g.kind = 'MESSAGE';
    UPDATE archive_gone g JOIN message_translation t ON t.message = CONVERT(g.about USING ascii)
        SET t.subject = 'Disposed of', t.text = mark, t.mark = ''
        WHERE g.under = the_entry AND g.kind = 'MESSAGE';
END //

-- addresses with their evidence, codes that nobody can use any more, papers, and why somebody ended a channel; an address that is in
-- force on the day of the disposition stays, since letters go there
CREATE OR REPLACE PROCEDURE contact_forget(IN the_entry BIGINT)
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    DECLARE mark VARCHAR(200) CHARACTER SET utf8mb4 DEFAULT disposed_mark(the_entry);
    DECLARE today DATETIME(6) DEFAULT (SELECT at FROM archive_entry WHERE number = the_entry);

    UPDATE archive_gone g JOIN contact_address a ON a.guardian = g.about AND a.verified_at = g.at
        LEFT JOIN contact_address_end e ON e.address = a.id
        SET a.address = 'disposed.of@example.invalid', a.evidence = mark
        WHERE g.under = the_entry AND g.kind = 'CONTACT' AND (a.valid_until <= today OR e.ended_at <= today);
    UPDATE archive_gone g JOIN contact_address a ON a.guardian = g.about
        JOIN contact_address_end e ON e.address = a.id AND e.ended_at = g.at
        SET e.why = mark
        WHERE g.under = the_entry AND g.kind = 'CONTACT';
    UPDATE archive_gone g JOIN contact_code c ON c.guardian = g.about
        SET c.address = 'disposed.of@example.invalid', c.known_hash = '', c.new_hash = ''
        WHERE g.under = the_entry AND g.kind = 'CONTACT' AND c.valid_until <= today;

    UPDATE archive_gone g JOIN rights_paper p ON g.about = CONCAT('rights-paper-', p.id) AND p.filed_at = g.at
        SET p.evidence = mark
        WHERE g.under = the_entry AND g.kind = 'CONTACT';
    UPDATE archive_gone g JOIN rights_paper_end p ON g.about = CONCAT('rights-paper-', p.paper) AND p.ended_at = g.at
        SET p.evidence = mark
        WHERE g.under = the_entry AND g.kind = 'CONTACT';

    UPDATE archive_gone g JOIN optout_change o ON o.person = g.about AND o.at = g.at
        SET o.why = mark
        WHERE g.under = the_entry AND g.kind = 'CONTACT' AND o.why <> '';
END //

-- the words elsewhere, in all their tables
CREATE OR REPLACE PROCEDURE words_forget(IN the_entry BIGINT)
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    CALL message_forget(the_entry);
    CALL enclosed_forget(the_entry);
    CALL social_forget(the_entry);
    CALL contact_forget(the_entry);
END //

-- as in V31, and then the words elsewhere
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
    CALL words_forget(the_entry);
END //
DELIMITER ;
