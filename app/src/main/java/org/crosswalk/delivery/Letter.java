package org.crosswalk.delivery;

import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;

/**
 * What is delivered, rendered once for all who get the same wording.
 *
 * @param id this wording's own id; a message may have several, as a principal's copy is worded otherwise
 * @param senderName whose name stands before the district's sender address
 * @param replyTo where an answer goes
 */
public record Letter(
        String id,
        MessageId message,
        String subject,
        String text,
        String html,
        String senderName,
        EmailAddress replyTo) {}
