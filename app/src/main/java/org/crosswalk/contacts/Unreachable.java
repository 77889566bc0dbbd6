package org.crosswalk.contacts;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Bounces;
import org.crosswalk.optout.OptOuts;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianship.Standing;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.jspecify.annotations.Nullable;

/** Which guardians of a school's students cannot be reached on a day, and why, so that the office can do something about it. */
@Singleton
public class Unreachable {
    private final Groups groups;
    private final People people;
    private final Guardianships guardianships;
    private final Addresses addresses;
    private final Bounces bounces;
    private final OptOuts optOuts;

    Unreachable(
            Groups groups,
            People people,
            Guardianships guardianships,
            Addresses addresses,
            Bounces bounces,
            OptOuts optOuts) {
        this.groups = groups;
        this.people = people;
        this.guardianships = guardianships;
        this.addresses = addresses;
        this.bounces = bounces;
        this.optOuts = optOuts;
    }

    /** In the order in which the office can help. A guardian who is known to have no rights is none whom one would reach. */
    public enum Why {
        NO_GUARDIAN,
        NO_ADDRESS,
        BOUNCED,
        OPTED_OUT,
        RIGHTS_UNKNOWN,
        RESTRICTED
    }

    /**
     * One guardian of one student.
     *
     * @param guardian null where the SIS lists no guardian at all
     * @param nobody whether nobody else is reached for this student either
     */
    public record Line(Person student, @Nullable Person guardian, String relationship, Why why, boolean nobody) {}

    /** Those for whose student nobody is reached come first. */
    public List<Line> of(OrgId school, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        Set<PersonId> students = groups.members(new GroupId("school:" + school), today).stream()
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(Member::person)
                .collect(Collectors.toSet());
        List<Guardianship> listed = guardianships.of(students);
        Map<PersonId, Person> known =
                people.all(Stream.concat(students.stream(), listed.stream().map(Guardianship::guardian))
                        .collect(Collectors.toSet()));
        Map<PersonId, Why> closed = closed(listed, known, now);
        Set<PersonId> reached = listed.stream()
                .filter(one -> one.mayHear(today) && !closed.containsKey(one.guardian()))
                .map(Guardianship::student)
                .collect(Collectors.toSet());
        return Stream.concat(
                        without(students, listed, known),
                        listed.stream().flatMap(one -> line(one, known, closed, reached, today).stream()))
                .sorted(Comparator.comparing(Line::nobody)
                        .reversed()
                        .thenComparing(line -> line.student().familyName())
                        .thenComparing(line -> line.student().name()))
                .toList();
    }

    private static Stream<Line> without(
            Set<PersonId> students, List<Guardianship> listed, Map<PersonId, Person> known) {
        Set<PersonId> with = listed.stream().map(Guardianship::student).collect(Collectors.toSet());
        return students.stream()
                .filter(student -> !with.contains(student) && known.containsKey(student))
                .map(student -> new Line(Objects.requireNonNull(known.get(student)), null, "", Why.NO_GUARDIAN, true));
    }

    private static Optional<Line> line(
            Guardianship one,
            Map<PersonId, Person> known,
            Map<PersonId, Why> closed,
            Set<PersonId> reached,
            LocalDate today) {
        Person student = known.get(one.student());
        Person guardian = known.get(one.guardian());
        Why why = why(one.standing(today), closed.get(one.guardian()));
        return student == null || guardian == null || why == null
                ? Optional.empty()
                : Optional.of(new Line(student, guardian, one.relationship(), why, !reached.contains(student.id())));
    }

    private static @Nullable Why why(Standing standing, @Nullable Why closed) {
        return switch (standing) {
            case RESTRICTED -> Why.RESTRICTED;
            case RIGHTS_UNKNOWN -> Why.RIGHTS_UNKNOWN;
            case NO_RIGHTS -> null;
            case MAY_HEAR -> closed;
        };
    }

    /** Guardians to whom no e-mail would come, rights aside. */
    private Map<PersonId, Why> closed(List<Guardianship> listed, Map<PersonId, Person> known, ZonedDateTime now) {
        Set<PersonId> guardians = listed.stream().map(Guardianship::guardian).collect(Collectors.toSet());
        Map<PersonId, EmailAddress> reached = reached(guardians, known, now);
        Set<EmailAddress> bounced = bounces.among(new HashSet<>(reached.values()));
        Set<PersonId> ended = optOuts.of(guardians, Channel.EMAIL).keySet();
        Map<PersonId, Why> closed = new HashMap<>();
        for (PersonId guardian : guardians) {
            EmailAddress address = reached.get(guardian);
            if (address == null) {
                closed.put(guardian, Why.NO_ADDRESS);
            } else if (bounced.contains(address)) {
                closed.put(guardian, Why.BOUNCED);
            } else if (ended.contains(guardian)) {
                closed.put(guardian, Why.OPTED_OUT);
            }
        }
        return closed;
    }

    private Map<PersonId, EmailAddress> reached(
            Collection<PersonId> guardians, Map<PersonId, Person> known, ZonedDateTime now) {
        Map<PersonId, EmailAddress> reached = new HashMap<>();
        guardians.forEach(guardian -> Optional.ofNullable(known.get(guardian))
                .map(Person::email)
                .ifPresent(address -> reached.put(guardian, address)));
        addresses
                .verified(guardians, now.toInstant())
                .forEach((guardian, verified) -> reached.put(guardian, verified.address()));
        return reached;
    }
}
