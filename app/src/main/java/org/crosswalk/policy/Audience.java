package org.crosswalk.policy;

import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;

/** Whom a proposal asks to reach, within its group. A school and the district are groups too. */
public sealed interface Audience {
    /** The name used in the archive, the database and the API. */
    default String id() {
        return switch (this) {
            case WholeGroup _ -> "whole-group";
            case GuardiansOfGroup _ -> "guardians";
            case GroupAndGuardians _ -> "both";
            case SomeStudents _ -> "students";
            case GuardiansOfStudents _ -> "guardians-of";
            case OneGuardian _ -> "guardian";
        };
    }

    /** The students chosen by name; none where it is for everybody. */
    default Set<PersonId> chosen() {
        return switch (this) {
            case WholeGroup _, GuardiansOfGroup _, GroupAndGuardians _ -> Set.of();
            case SomeStudents(Set<PersonId> students) -> students;
            case GuardiansOfStudents(Set<PersonId> students) -> students;
            case OneGuardian(PersonId _, PersonId student) -> Set.of(student);
        };
    }

    /** Whether it is for guardians of chosen students, and no student gets it. */
    default boolean isHome() {
        return this instanceof GuardiansOfStudents || this instanceof OneGuardian;
    }

    /**
     * @param students counts only where students are chosen
     * @param guardian counts only for {@code guardian}, who hears of the one student chosen
     * @throws IllegalArgumentException where no audience has that id
     */
    static Audience of(String id, Set<PersonId> students, Optional<PersonId> guardian) {
        return switch (id) {
            case "whole-group" -> new WholeGroup();
            case "guardians" -> new GuardiansOfGroup();
            case "both" -> new GroupAndGuardians();
            case "students" -> new SomeStudents(students);
            case "guardians-of" -> new GuardiansOfStudents(students);
            case "guardian" -> oneGuardian(students, guardian);
            default -> throw new IllegalArgumentException("There is no audience " + id);
        };
    }

    private static Audience oneGuardian(Set<PersonId> students, Optional<PersonId> guardian) {
        return guardian.isPresent() && students.size() == 1
                ? new OneGuardian(guardian.get(), students.iterator().next())
                : new GuardiansOfStudents(Set.of());
    }

    /** Every student and all staff of the group. */
    record WholeGroup() implements Audience {}

    /** The guardians of the group's students who have the right to hear. */
    record GuardiansOfGroup() implements Audience {}

    /** The whole group and the guardians of its students, who read the same. */
    record GroupAndGuardians() implements Audience {}

    /** One student, or some, but not the group. */
    record SomeStudents(Set<PersonId> students) implements Audience {
        public SomeStudents {
            students = Set.copyOf(students);
        }
    }

    /** The guardians of chosen students who have the right to hear. */
    record GuardiansOfStudents(Set<PersonId> students) implements Audience {
        public GuardiansOfStudents {
            students = Set.copyOf(students);
        }
    }

    /** One guardian, of one student. */
    record OneGuardian(PersonId guardian, PersonId student) implements Audience {}
}
