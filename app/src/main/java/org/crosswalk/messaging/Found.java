package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosswalk.scan.ScanEntry.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Something the scan found in a draft.
 *
 * @param part whether in the subject, in the text or in a file
 * @param start first UTF-16 unit of that part
 * @param end one past the last
 * @param students {@code sourcedId}s of the students whom the words fit
 * @param file which of the files, from 0; null where it is in none
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
        List<String> students,
        @Nullable Integer file) {
    /** The category of a file in which not everything could be read: what nobody has read a person reads first. */
    static final String UNREAD_FILE = "unread-file";

    public enum Part {
        SUBJECT,
        TEXT,
        /** The text of a file that goes along. */
        FILE
    }

    /** In the subject or in the text. */
    public Found(
            Part part,
            int start,
            int end,
            String category,
            String severity,
            String rule,
            String why,
            List<String> students) {
        this(part, start, end, category, severity, rule, why, students, null);
    }

    static Found unread(int file, String why) {
        return new Found(Part.FILE, 0, 0, UNREAD_FILE, "medium", UNREAD_FILE, why, List.of(), file);
    }

    /** As the archive keeps it. */
    public Spot spot() {
        String name = part.name().toLowerCase(Locale.ROOT);
        return new Spot(file == null ? name : name + "-" + file, start, end, category, severity, rule, why, students);
    }

    /** The words themselves; of a file that was not read, its name. */
    public String words(Draft draft) {
        return switch (part) {
            case SUBJECT -> draft.subject().substring(start, end);
            case TEXT -> draft.text().substring(start, end);
            case FILE -> words(draft.files().get(Objects.requireNonNull(file)));
        };
    }

    private String words(Enclosed enclosed) {
        return start == end ? enclosed.name() : enclosed.text().substring(start, end);
    }
}
