package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the writing beside its words; it makes a first name tell.
 *
 * @param kind what sort of writing it is
 * @param author who writes
 * @param members {@code sourcedId}s of the students of the group that is written to, or that the author leads
 * @param about {@code sourcedId}s of the students whom the writing concerns: the one addressed, or whose guardian is
 * @param school {@code sourcedId} of the school it comes from, or null for the whole district
 */
public record ScanContext(
        Kind kind,
        Author author,
        Set<String> members,
        Set<String> about,
        @Nullable String school) {
    private static final ScanContext NONE =
            new ScanContext(Kind.TEAM_MESSAGE, Author.UNKNOWN, Set.of(), Set.of(), null);

    public ScanContext {
        members = Set.copyOf(members);
        about = Set.copyOf(about);
    }

    public static ScanContext none() {
        return NONE;
    }

    public static ScanContext toGroup(Set<String> members) {
        return new ScanContext(Kind.TEAM_MESSAGE, Author.UNKNOWN, members, Set.of(), null);
    }

    public static ScanContext about(Set<String> students) {
        return new ScanContext(Kind.GUARDIAN_MESSAGE, Author.UNKNOWN, Set.of(), students, null);
    }

    public static ScanContext of(Kind kind, Author author) {
        return new ScanContext(kind, author, Set.of(), Set.of(), null);
    }

    /** Whether a first name alone may mean this student. */
    public boolean concerns(String student) {
        return members.contains(student) || about.contains(student);
    }
}
