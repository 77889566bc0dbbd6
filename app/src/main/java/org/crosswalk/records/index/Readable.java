package org.crosswalk.records.index;

import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ContentFields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What of an entry is searched for.
 *
 * @param said when, by its own word; null where it does not say
 * @param people everybody in it, by id or e-mail address
 * @param from who said it
 * @param to to whom
 * @param has such as {@code attachment}, {@code unreadable} and {@code broken}
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
    static final String BROKEN = "broken";

    private static final Logger LOG = LoggerFactory.getLogger(Readable.class);

    /** Reads an entry. Of one that nobody can read there is what stands beside its content, so that what comes after it is found all the same. */
    static Readable of(ArchiveEntry entry, ContentFields contents) {
        if (!entry.isReadable()) {
            return nothingOf(entry);
        }
        try {
            List<ContentFields.Field> fields = contents.of(entry);
            return ReadableMail.is(entry, fields) ? ReadableMail.of(fields) : ReadableEntry.of(entry, fields);
        } catch (RuntimeException e) {
            // the error's own words may hold some of the entry's
            LOG.warn("Entry {} cannot be read: {}", entry.number(), e.getClass().getName());
            return nothingOf(entry);
        }
    }

    private static Readable nothingOf(ArchiveEntry entry) {
        List<String> none = List.of();
        return new Readable(null, none, none, none, none, entry.about(), entry.digest(), List.of(BROKEN), none, "", "");
    }

    boolean isBroken() {
        return has.contains(BROKEN);
    }
}
