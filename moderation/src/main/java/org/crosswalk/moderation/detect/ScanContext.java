package org.crosswalk.moderation.detect;

import java.util.Set;

/**
 * What is known of the writing beside its words; it makes a first name tell.
 *
 * @param members {@code sourcedId}s of the students of the group that is written to, or that the author leads
 * @param about {@code sourcedId}s of the students whom the writing concerns: the one addressed, or whose guardian is
 */
public record ScanContext(Set<String> members, Set<String> about) {
    private static final ScanContext NONE = new ScanContext(Set.of(), Set.of());

    public ScanContext {
        members = Set.copyOf(members);
        about = Set.copyOf(about);
    }

    public static ScanContext none() {
        return NONE;
    }

    public static ScanContext toGroup(Set<String> members) {
        return new ScanContext(members, Set.of());
    }

    public static ScanContext about(Set<String> students) {
        return new ScanContext(Set.of(), students);
    }

    /** Whether a first name alone may mean this student. */
    public boolean concerns(String student) {
        return members.contains(student) || about.contains(student);
    }
}
