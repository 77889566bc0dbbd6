package org.crosswalk.policy;

import java.util.Set;
import org.crosswalk.common.PersonId;

/** Whom a proposal asks to reach, within its group. */
public sealed interface Audience {
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
