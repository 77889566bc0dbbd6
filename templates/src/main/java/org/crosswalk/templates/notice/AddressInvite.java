package org.crosswalk.templates.notice;

import java.time.Instant;
import org.crosswalk.templates.Words;

/**
 * Tells a guardian, at the address that the school has, how to add another one. It names no student.
 *
 * @param until when the link stops working
 */
public record AddressInvite(Words words, String guardian, String district, String link, Instant until)
        implements Notice {
    @Override
    public String subject() {
        return words.of("addressInvite.subject", district);
    }
}
