package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Writing to a group: {@code GET /groups/…/compose}, sent by {@code POST /groups/…/messages}.
 * Also the answer to {@code POST /groups/…/preview} where the browser runs no scripts or a lawful way was chosen.
 *
 * @param students the group's students, in order of name
 * @param problems what must be mended before it can be sent; empty at first
 * @param preview what would happen to the draft as it stands
 */
public record ComposePage(
        Frame frame, GroupName group, List<Student> students, Draft draft, List<Problem> problems, PreviewPart preview)
        implements View {
    /** The subject with what was found in it, for browsers that run no scripts. */
    public Passages subject() {
        return Passages.of(draft.subject(), preview.found(), Found.Field.SUBJECT);
    }

    /** The same of the text, with line ends as a browser counts them. */
    public Passages text() {
        return Passages.of(draft.text().replace("\r\n", "\n"), preview.found(), Found.Field.TEXT);
    }

    public record Student(String id, String name) {}

    public enum Problem {
        NO_SUBJECT,
        SUBJECT_TOO_LONG,
        SUBJECT_NOT_PLAIN,
        NO_TEXT,
        TEXT_TOO_LONG,
        NO_STUDENT,
        SENT_BEFORE
    }
}
