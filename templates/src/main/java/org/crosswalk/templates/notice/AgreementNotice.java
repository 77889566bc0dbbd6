package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/**
 * Tells somebody of an agreement that the school has its people sign each year, and where they sign it.
 *
 * @param title of the agreement
 * @param student for whom a guardian signs; empty where it is one's own
 * @param link where one reads and signs it
 */
public record AgreementNotice(Words words, String title, String student, String school, String district, String link)
        implements Notice {
    @Override
    public String subject() {
        return words.of("agreementNotice.subject", title);
    }
}
