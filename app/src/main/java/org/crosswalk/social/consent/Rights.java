package org.crosswalk.social.consent;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/**
 * Who may speak for a student on a day: guardians with educational rights and no restriction in force, and the student from
 * grade 9 on, with whom the parents share the right (603 CMR 23.02).
 */
@Singleton
public class Rights {
    private static final int ELIGIBLE = 9;
    private static final Pattern GRADE = Pattern.compile("0*(\\d{1,2})");

    private final Guardianships guardianships;
    private final People people;

    Rights(Guardianships guardianships, People people) {
        this.guardianships = guardianships;
        this.people = people;
    }

    public Map<PersonId, Set<PersonId>> of(Collection<PersonId> students, LocalDate on) {
        List<Guardianship> all = guardianships.of(students);
        return people.all(students).values().stream()
                .collect(Collectors.toMap(Person::id, student -> speakers(student, all, on)));
    }

    private static Set<PersonId> speakers(Person student, List<Guardianship> all, LocalDate on) {
        Stream<PersonId> guardians = all.stream()
                .filter(guardianship -> guardianship.student().equals(student.id()) && guardianship.mayHear(on))
                .map(Guardianship::guardian);
        Stream<PersonId> self = isEligible(student) ? Stream.of(student.id()) : Stream.empty();
        return Stream.concat(guardians, self).collect(Collectors.toSet());
    }

    private static boolean isEligible(Person student) {
        return Optional.ofNullable(student.grade())
                .map(GRADE::matcher)
                .filter(Matcher::matches)
                .map(grade -> Integer.parseInt(grade.group(1)) >= ELIGIBLE)
                .orElse(false);
    }
}
