package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/**
 * Calls the moderator of an official account to a comment. It says nothing of what the comment says: mail is read in places where
 * that must not be.
 *
 * @param link where the comment can be read after signing in
 */
public record CommentNotice(Words words, String account, String network, String district, String link)
        implements Notice {
    @Override
    public String subject() {
        return words.of("commentNotice.subject", account);
    }
}
