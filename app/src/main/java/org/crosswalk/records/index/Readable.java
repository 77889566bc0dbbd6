package org.crosswalk.records.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry is searched for.
 *
 * @param said when, by its own word; null where it does not say
 * @param people everybody in it, by id or e-mail address
 * @param from who said it
 * @param to to whom
 * @param has such as {@code attachment} and {@code unreadable}
 * @param files names of attachments
 * @param attached text of attachments
 */
record Readable(
        @Nullable Instant said,
        List<String> people,
        List<String> from,
        List<String> to,
        List<String> groups,
        String thread,
        String sameAs,
        List<String> has,
        List<String> files,
        String text,
        String attached) {
    static final String ATTACHMENT = "attachment";
    static final String UNREADABLE = "unreadable";
}
