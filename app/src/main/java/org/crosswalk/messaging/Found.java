package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Something the scan found in a draft.
 *
 * @param part whether in the subject or in the text
 * @param start first UTF-16 unit of that part
 * @param end one past the last
 * @param students {@code sourcedId}s of the students whom the words fit
 */
@Serdeable
public record Found(
        Part part,
        int start,
        int end,
        String category,
        String severity,
        String rule,
        String why,
        List<String> students) {
    public enum Part {
        SUBJECT,
        TEXT
    }

    /** The words themselves. */
    public String words(Draft draft) {
        return (part == Part.SUBJECT ? draft.subject() : draft.text()).substring(start, end);
    }
}
