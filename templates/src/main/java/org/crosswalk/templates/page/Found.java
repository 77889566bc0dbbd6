package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something the scan found.
 *
 * @param index which of the message's findings, from 0
 * @param place where in what is shown
 * @param words the words of the message
 * @param category the category's id, such as {@code student-name}
 * @param why one plain sentence for the author
 * @param dispute what the author says against it; null where nothing
 */
public record Found(
        int index,
        Place place,
        String words,
        String category,
        String why,
        Follows follows,
        @Nullable Dispute dispute) {
    /** In UTF-16 units; {@code end} is one past the last. */
    public record Place(Field field, int start, int end) {}

    public enum Field {
        SUBJECT,
        TEXT,
        /** Within a file that goes along: it is listed, and underlined nowhere. */
        FILE;

        /** The field's id on the compose page. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** To what it leads, from the mildest to the strictest. */
    public enum Follows {
        NOTE,
        WARN,
        HOLD,
        REFUSE;

        /** The class that its words have in the style sheet. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Dispute(Instant at, String note) {}
}
