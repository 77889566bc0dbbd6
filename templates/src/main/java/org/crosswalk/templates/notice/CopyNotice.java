package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.Draft.Matter;

/**
 * Tells a principal that a privacy message was sent. It says nothing of what the message says or to whom: mail is read in places
 * where the message must not be.
 *
 * @param link where the copy can be read after signing in
 */
public record CopyNotice(
        Words words, String sender, String group, String school, String district, Matter matter, String link)
        implements Notice {
    @Override
    public String subject() {
        return words.of("copyNotice.subject", sender);
    }
}
