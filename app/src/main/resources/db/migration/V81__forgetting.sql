-- A disposition reaches the tables in which the same words lie while they are used (docs/decisions/disposition.md): in the same
-- transaction they are replaced by a mark that names the disposition's entry. Only the tables' owner can; the service cannot change them.
-- Each statement can be run again.

-- what is gone: no other entry of that kind, about the same and of the same moment, is kept
CREATE OR REPLACE VIEW archive_gone AS
    SELECT e.kind, e.about, e.at, d.under FROM archive_disposed d JOIN archive_entry e ON e.number = d.number
    WHERE NOT EXISTS (SELECT 1 FROM archive_entry o LEFT JOIN archive_disposed k ON k.number = o.number
        WHERE o.about = e.about AND o.kind = e.kind AND o.at = e.at AND k.number IS NULL);

DELIMITER //
CREATE OR REPLACE FUNCTION disposed_mark(the_entry BIGINT) RETURNS VARCHAR(200) CHARACTER SET utf8mb4
DETERMINISTIC
    RETURN CONCAT('Disposed of under the retention schedule, by entry ', the_entry, ' of the archive.') //

-- messages, their letters and findings, answers and the raw mail they came in, the quarantine, and notes about them
CREATE OR REPLACE PROCEDURE message_forget(IN the_entry BIGINT)
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    DECLARE mark VARCHAR(200) CHARACTER SET utf8mb4 DEFAULT disposed_mark(the_entry);

    UPDATE archive_gone g JOIN message m ON m.id = CONVERT(g.about USING ascii)
        SET m.subject = 'Disposed of', m.text = mark, m.found = '[]', m.fingerprint = REPEAT('0', 64)
        WHERE g.under = the_entry AND g.kind = 'MESSAGE';
    UPDATE archive_gone g JOIN message_decision d ON d.message = CONVERT(g.about USING ascii)
        SET d.verdict = JSON_REPLACE(d.verdict, '$.words', JSON_ARRAY(), '$.instead', JSON_ARRAY())
        WHERE g.under = the_entry AND g.kind = 'MESSAGE';
    UPDATE archive_gone g JOIN message m ON m.id = CONVERT(g.about USING ascii) JOIN letter l ON l.message = m.id
        SET l.subject = 'Disposed of', l.text = mark, l.html = mark
        WHERE g.under = the_entry AND g.kind = 'MESSAGE';
    UPDATE archive_gone g JOIN message m ON m.id = CONVERT(g.about USING ascii) JOIN letter l ON l.message = m.id
        JOIN delivery d ON d.letter = l.id LEFT JOIN delivery_attempt a ON a.delivery = d.id
        SET d.address = IF(d.address IS NULL, NULL, 'disposed.of@example.invalid'), d.detail = NULL, a.detail = ''
        WHERE g.under = the_entry AND g.kind = 'MESSAGE' AND d.state <> 'OPEN';
    UPDATE archive_gone g JOIN finding_dispute f ON f.message = CONVERT(g.about USING ascii) AND f.disputed_at = g.at
        SET f.note = mark
        WHERE g.under = the_entry AND g.kind = 'DISPUTE';

    UPDATE archive_gone g JOIN reply r ON r.message = CONVERT(g.about USING ascii) AND r.written_at = g.at
        LEFT JOIN letter l ON l.id = CONCAT(r.id, '-reply') LEFT JOIN incoming_mail i ON i.id = r.mail
        SET r.text = mark, r.quoted = '', r.enclosures = '[]', r.found = '[]',
            l.subject = 'Disposed of', l.text = mark, l.html = mark,
            i.raw = '', i.digest = SHA2(CONCAT(i.id, UUID()), 256)
        WHERE g.under = the_entry AND g.kind = 'REPLY';
    UPDATE archive_gone g JOIN quarantined_mail q ON q.message = CONVERT(g.about USING ascii) AND q.received_at = g.at
        SET q.address = '', q.name = '', q.subject = 'Disposed of', q.text = mark, q.enclosures = '[]'
        WHERE g.under = the_entry AND g.kind = 'REPLY';
    UPDATE archive_gone g JOIN incoming_mail i ON i.message = CONVERT(g.about USING ascii) AND i.received_at = g.at
        SET i.raw = '', i.digest = SHA2(CONCAT(i.id, UUID()), 256)
        WHERE g.under = the_entry AND g.kind = 'REPLY';

    UPDATE archive_gone g JOIN review_verdict v ON v.given_at = g.at
        SET v.note = mark
        WHERE g.under = the_entry AND g.kind = 'REVIEW' AND (v.item = CONVERT(g.about USING ascii)
            OR v.item IN (SELECT id FROM reply WHERE message = CONVERT(g.about USING ascii)));
    UPDATE archive_gone g JOIN quarantine_answer a ON a.answered_at = g.at
        JOIN quarantined_mail q ON q.id = a.mail AND q.message = CONVERT(g.about USING ascii)
        SET a.note = mark
        WHERE g.under = the_entry AND g.kind = 'REVIEW';
END //

-- posts with their wordings and notes, and comments; a post once nothing of it is kept any more
CREATE OR REPLACE PROCEDURE social_forget(IN the_entry BIGINT)
SQL SECURITY DEFINER
MODIFIES SQL DATA
BEGIN
    DECLARE mark VARCHAR(200) CHARACTER SET utf8mb4 DEFAULT disposed_mark(the_entry);

    CREATE OR REPLACE TEMPORARY TABLE post_gone (post CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY) ENGINE = InnoDB AS
        SELECT DISTINCT CONVERT(g.about USING ascii) AS post FROM archive_gone g
        WHERE g.under = the_entry AND g.kind IN ('POST', 'POST_EDIT', 'POST_DELETION')
        AND NOT EXISTS (SELECT 1 FROM archive_entry o LEFT JOIN archive_disposed k ON k.number = o.number
            WHERE o.about = g.about AND o.kind IN ('POST', 'POST_EDIT', 'POST_DELETION') AND k.number IS NULL);
    UPDATE post_gone g JOIN social_post_version v USING (post)
        SET v.draft = JSON_REPLACE(v.draft, '$.text', mark, '$.link', NULL, '$.pictures', JSON_ARRAY()),
            v.checked = JSON_REPLACE(v.checked, '$.found', JSON_ARRAY(), '$.gaps', JSON_ARRAY(), '$.words', JSON_ARRAY());
    UPDATE post_gone g JOIN publication p USING (post)
        SET p.wording = JSON_REPLACE(p.wording, '$.text', mark, '$.link', NULL, '$.pictures', JSON_ARRAY()), p.detail = '';
    UPDATE post_gone g JOIN publication_retraction r USING (post) SET r.why = mark;
    UPDATE post_gone g JOIN social_post_step s USING (post) SET s.note = '';
    UPDATE post_gone g JOIN social_appeal a USING (post) SET a.note = mark;
    DROP TEMPORARY TABLE post_gone;

    UPDATE archive_gone g JOIN social_comment c ON c.id = CONVERT(g.about USING ascii)
        LEFT JOIN social_comment_edit e ON e.comment = c.id LEFT JOIN social_comment_hiding h ON h.comment = c.id
        SET c.text = mark, c.author = '', e.text = mark, h.reason = mark
        WHERE g.under = the_entry AND g.kind = 'COMMENT'
        AND NOT EXISTS (SELECT 1 FROM archive_entry o LEFT JOIN archive_disposed k ON k.number = o.number
            WHERE o.about = g.about AND o.kind = 'COMMENT' AND k.number IS NULL);
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
    CALL message_forget(the_entry);
    CALL social_forget(the_entry);
END //
DELIMITER ;
