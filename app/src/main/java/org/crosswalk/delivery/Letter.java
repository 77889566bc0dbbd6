package org.crosswalk.delivery;

import java.util.List;
import org.crosswalk.archive.Attached;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;

/**
 * What is delivered, rendered once for all who get the same wording.
 *
 * @param id this wording's own id; a message may have several, as a principal's copy is worded otherwise
 * @param senderName whose name stands before the district's sender address
 * @param replyTo where an answer goes
 * @param files what goes along by mail; in the archive under their digests
 */
public record Letter(
        String id,
        MessageId message,
        String subject,
        String text,
        String html,
        String senderName,
        EmailAddress replyTo,
        List<Attached> files) {

    /** Without files. */
    public Letter(
            String id,
            MessageId message,
            String subject,
            String text,
            String html,
            String senderName,
            EmailAddress replyTo) {
        this(id, message, subject, text, html, senderName, replyTo, List.of());
    }

    public Letter with(List<Attached> enclosed) {
        return new Letter(id, message, subject, text, html, senderName, replyTo, List.copyOf(enclosed));
    }
}
