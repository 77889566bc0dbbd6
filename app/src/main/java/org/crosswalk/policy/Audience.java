package org.crosswalk.policy;

import java.util.Set;
import org.crosswalk.common.PersonId;

/** Whom a proposal asks to reach, within its group. */
public sealed interface Audience {
    /** The name used in the archive, the database and the API. */
    default String id() {
        return switch (this) {
            case WholeGroup _ -> "whole-group";
            case GuardiansOfGroup _ -> "guardians";
            case SomeStudents _ -> "students";
        };
    }

    /**
     * @param students counts only for {@code students}
     * @throws IllegalArgumentException where no audience has that id
     */
    static Audience of(String id, Set<PersonId> students) {
        return switch (id) {
            case "whole-group" -> new WholeGroup();
            case "guardians" -> new GuardiansOfGroup();
            case "students" -> new SomeStudents(students);
            default -> throw new IllegalArgumentException("There is no audience " + id);
        };
    }

    /** Every student and all staff of the group. */
    record WholeGroup() implements Audience {}

    /** The guardians of the group's students who have the right to hear. */
    record GuardiansOfGroup() implements Audience {}

    /** One student, or some, but not the group. */
    record SomeStudents(Set<PersonId> students) implements Audience {
        public SomeStudents {
            students = Set.copyOf(students);
        }
    }
}
