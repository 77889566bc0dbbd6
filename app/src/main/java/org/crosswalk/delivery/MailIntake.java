package org.crosswalk.delivery;

import java.time.Instant;
import org.crosswalk.common.EmailAddress;

/** Takes in what people answer by mail. */
public interface MailIntake {
    /** Whether mail to that address can be taken at all; asked before the mail itself is sent. */
    boolean isKnown(EmailAddress to);

    /**
     * Takes the mail on itself: once this returns it is archived. Taking the same mail again does nothing.
     *
     * @throws RuntimeException where it could not be kept; the other server then tries again later
     */
    void take(IncomingMail mail, Instant at);
}
