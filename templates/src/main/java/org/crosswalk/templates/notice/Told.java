package org.crosswalk.templates.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice of a few paragraphs and perhaps a link: what the service itself tells somebody. All are drawn alike. */
public sealed interface Told extends Notice
        permits OptOutNotice, ReplyNotice, ReplyWaitsNotice, MailNotTakenNotice, PostNotice {
    /** Each may have several lines. */
    List<String> said();

    @Nullable
    Link link();

    /** In whose name it comes. */
    String from();

    record Link(String says, String address) {}
}
