package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/**
 * Asks whoever answers for an official account to look at it, a year after somebody last did.
 *
 * @param network such as {@code BLUESKY}
 * @param link where it is noted after signing in
 */
public record AccountReviewNotice(Words words, String handle, String network, String district, String link)
        implements Notice {
    @Override
    public String subject() {
        return words.of("accountReview.subject", handle);
    }
}
