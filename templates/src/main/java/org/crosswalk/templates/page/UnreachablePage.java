package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Guardians whom no message reaches, and why: {@code GET /unreachable}. */
public record UnreachablePage(Frame frame, List<School> schools) implements View {
    public record School(String id, String name, List<Line> lines) {
        public long students() {
            return lines.stream()
                    .filter(Line::nobody)
                    .map(Line::student)
                    .distinct()
                    .count();
        }
    }

    public enum Why {
        NO_GUARDIAN,
        NO_ADDRESS,
        BOUNCED,
        OPTED_OUT,
        RIGHTS_UNKNOWN,
        RESTRICTED
    }

    /**
     * @param guardian empty where none is on record
     * @param nobody whether nobody else is reached for the student
     */
    public record Line(String student, String name, String guardian, String relationship, Why why, boolean nobody) {}
}
