package org.crosswalk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;

/** Proposals and facts drawn at random, sensible and absurd. */
final class RandomSituations {
    private static final List<PersonId> STUDENTS = people("student", 4);
    private static final List<PersonId> STAFF = people("staff", 3);
    private static final List<PersonId> GUARDIANS = people("guardian", 3);

    private RandomSituations() {}

    static Situation draw(SplittableRandom random) {
        Set<PersonId> group = some(STUDENTS, random);
        Audience audience = audience(random);
        Proposal proposal =
                new Proposal(one(STAFF, random), new GroupId("team"), audience, matter(random), urgency(random));
        return new Situation(proposal, facts(random, group, audience));
    }

    private static Audience audience(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Audience.WholeGroup();
            case 1 -> new Audience.GuardiansOfGroup();
            case 2 -> new Audience.GroupAndGuardians();
            case 3 -> new Audience.GuardiansOfStudents(some(STUDENTS, random));
            case 4 -> new Audience.OneGuardian(one(GUARDIANS, random), one(STUDENTS, random));
            default -> new Audience.SomeStudents(some(STUDENTS, random));
        };
    }

    private static Facts facts(SplittableRandom random, Set<PersonId> group, Audience audience) {
        List<Recipient> recipients = random.nextInt(3) == 0 ? anyone(random) : asAsked(random, group, audience);
        return new Facts(
                LocalDate.of(2026, 10, 1),
                maybe(one(List.of(Capacity.values()), random), random),
                maybe(group, random),
                maybe(recipients, random),
                maybe(hearers(recipients, random), random),
                principals(random),
                maybe(random.nextInt(3) == 0 ? findings(random) : List.of(), random),
                maybe(random.nextInt(10) == 0 ? Set.of("games.example") : Set.of(), random),
                maybe(random.nextBoolean(), random),
                random.nextInt(10) == 0 ? Optional.of(new Facts.Release(new PersonId("reviewer"))) : Optional.empty());
    }

    /** What a well-behaved caller would gather, as opposed to {@link #anyone}. */
    private static List<Recipient> asAsked(SplittableRandom random, Set<PersonId> group, Audience audience) {
        List<Recipient> recipients = new ArrayList<>();
        switch (audience) {
            case Audience.WholeGroup _ -> group.forEach(student -> recipients.add(new Recipient.Student(student)));
            case Audience.GuardiansOfGroup _ -> group.forEach(student -> recipients.add(guardian(random, student)));
            case Audience.GroupAndGuardians _ -> {
                group.forEach(student -> recipients.add(new Recipient.Student(student)));
                group.forEach(student -> recipients.add(guardian(random, student)));
            }
            case Audience.GuardiansOfStudents(Set<PersonId> students) ->
                inOrder(students).forEach(student -> recipients.add(guardian(random, student)));
            case Audience.OneGuardian(PersonId guardian, PersonId student) ->
                recipients.add(new Recipient.Guardian(guardian, student, Rights.HELD, AddressSource.SIS));
            case Audience.SomeStudents(Set<PersonId> students) ->
                students.forEach(student -> recipients.add(new Recipient.Student(student)));
        }
        return recipients;
    }

    /** A set made by copying has no order, and the same seed must draw the same. */
    private static Stream<PersonId> inOrder(Set<PersonId> students) {
        return STUDENTS.stream().filter(students::contains);
    }

    private static Recipient guardian(SplittableRandom random, PersonId student) {
        return new Recipient.Guardian(one(GUARDIANS, random), student, Rights.HELD, AddressSource.SIS);
    }

    /** Mostly everybody hears; sometimes mail comes back from some. */
    private static Set<PersonId> hearers(List<Recipient> recipients, SplittableRandom random) {
        Set<PersonId> students = Recipient.students(recipients);
        return random.nextInt(4) == 0 ? some(inOrder(students).toList(), random) : students;
    }

    private static Matter matter(SplittableRandom random) {
        return one(List.of(Matter.values()), random);
    }

    private static Urgency urgency(SplittableRandom random) {
        return random.nextInt(4) == 0 ? one(List.of(Urgency.values()), random) : Urgency.NONE;
    }

    private static List<Recipient> anyone(SplittableRandom random) {
        List<Recipient> recipients = new ArrayList<>();
        some(STUDENTS, random).forEach(student -> recipients.add(new Recipient.Student(student)));
        some(STAFF, random).forEach(person -> recipients.add(new Recipient.Staff(person)));
        some(GUARDIANS, random)
                .forEach(guardian -> recipients.add(new Recipient.Guardian(
                        guardian,
                        one(STUDENTS, random),
                        one(List.of(Rights.values()), random),
                        one(List.of(AddressSource.values()), random))));
        return recipients;
    }

    private static Map<PersonId, Known<Set<PersonId>>> principals(SplittableRandom random) {
        Map<PersonId, Known<Set<PersonId>>> principals = new HashMap<>();
        some(STUDENTS, random).forEach(student -> principals.put(student, maybe(some(STAFF, random), random)));
        return principals;
    }

    private static List<ScanFact> findings(SplittableRandom random) {
        String category = one(
                List.of("health", "student-name", "bullying", "ssn", "political", "personal-contact", "unheard-of"),
                random);
        return List.of(new ScanFact(category, some(STUDENTS, random)));
    }

    private static <T> Known<T> maybe(T value, SplittableRandom random) {
        return random.nextInt(20) == 0 ? Known.unknown("not known") : Known.of(value);
    }

    private static <T> T one(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Set<PersonId> some(List<PersonId> from, SplittableRandom random) {
        Set<PersonId> chosen = new HashSet<>();
        from.forEach(person -> {
            if (random.nextBoolean()) {
                chosen.add(person);
            }
        });
        return chosen;
    }

    private static List<PersonId> people(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new PersonId(name + "-" + i))
                .toList();
    }
}
