package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Writing to a group: {@code GET /groups/…/compose}, sent by {@code POST /groups/…/messages}.
 * Also the answer to {@code POST /groups/…/preview} where the browser runs no scripts or a lawful way was chosen.
 *
 * @param may what the writer's duties open: the audiences to choose from, and whether something can be urgent
 * @param picker whom one can choose
 * @param problems what must be mended before it can be sent; empty at first
 * @param wordings what the message can begin with instead
 * @param files what can go along, and what was not taken
 * @param preview what would happen to the draft as it stands
 */
public record ComposePage(
        Frame frame,
        GroupName group,
        May may,
        Picker picker,
        Draft draft,
        List<Problem> problems,
        PreviewPart preview,
        Files files,
        List<Wording> wordings)
        implements View {
    /** Words that the message can begin with. */
    public record Wording(String id, String subject) {}

    /**
     * What can go along.
     *
     * @param types with a dot before each, as a browser's file field has them
     * @param mostBytes the largest file, in bytes
     * @param refused files that were just brought and not taken; they are not kept
     */
    public record Files(List<String> types, long mostBytes, List<Refused> refused) {}

    /** @param why such as {@code INFECTED} */
    public record Refused(String name, String why) {}

    /** The subject with what was found in it, for browsers that run no scripts. */
    public Passages subject() {
        return Passages.of(draft.subject(), preview.found(), Found.Field.SUBJECT);
    }

    /** The same of the text, with line ends as a browser counts them. */
    public Passages text() {
        return Passages.of(draft.text().replace("\r\n", "\n"), preview.found(), Found.Field.TEXT);
    }

    public record May(List<Draft.Audience> audiences, boolean urgently) {}

    /**
     * Students to choose, with their guardians.
     *
     * @param students in order of name; of a large school those who were looked for, and those chosen
     * @param find what was looked for; null where all are shown
     * @param more how many there are besides
     */
    public record Picker(List<Student> students, @Nullable String find, int more) {}

    /** @param guardians all whom the roster has; empty where guardians cannot be chosen here */
    public record Student(String id, String name, List<Guardian> guardians) {}

    /**
     * @param value what the form sends where this guardian is chosen
     * @param why what keeps them from hearing; null where they hear
     */
    public record Guardian(String value, String name, PreviewPart.@Nullable Why why) {}

    public enum Problem {
        NO_SUBJECT,
        SUBJECT_TOO_LONG,
        SUBJECT_NOT_PLAIN,
        NO_TEXT,
        TEXT_TOO_LONG,
        NO_STUDENT,
        LEAVES_TOO_EARLY,
        LEAVES_TOO_LATE,
        TOO_MANY_FILES,
        FILES_TOO_LARGE,
        FILES_GONE,
        SENT_BEFORE
    }
}
