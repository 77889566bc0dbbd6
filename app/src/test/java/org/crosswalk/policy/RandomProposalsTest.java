package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.policy.packs.PackFile;
import org.junit.jupiter.api.Test;

/**
 * A million proposals drawn at random, sensible and absurd, against the Leicester pack. What must never leave is told
 * here in the clause's words, without the rules' own code.
 */
class RandomProposalsTest {
    private static final int PROPOSALS = 1_000_000;
    private static final List<PersonId> STUDENTS = people("student", 4);
    private static final List<PersonId> STAFF = people("staff", 3);
    private static final List<PersonId> GUARDIANS = people("guardian", 3);

    private final Policy leicester = new Policy(PackFile.shipped("leicester"));

    @Test
    void neverALoneStudentWithoutACopyAndNeverAGuardianWithoutRights() {
        SplittableRandom random = new SplittableRandom(20261122);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < PROPOSALS; i++) {
            Situation drawn = draw(random);
            Decision decision = leicester.decide(drawn.proposal(), drawn.facts());
            outcomes.merge(decision.outcome(), 1, Integer::sum);
            if (decision.outcome().leaves()) {
                assertLawful(drawn, decision);
            }
        }
        System.out.println("A million proposals: " + outcomes);
        assertThat(outcomes).as("the draw reaches every outcome").containsOnlyKeys(Outcome.values());
    }

    private static void assertLawful(Situation drawn, Decision decision) {
        List<Recipient> recipients =
                ((Known.Fact<List<Recipient>>) drawn.facts().recipients()).value();
        Set<PersonId> students = new HashSet<>();
        for (Recipient recipient : recipients) {
            switch (recipient) {
                case Recipient.Student(PersonId person) -> students.add(person);
                case Recipient.Guardian(PersonId _, PersonId _, Rights rights, AddressSource address) -> {
                    assertThat(rights).as("a guardian's rights in %s", drawn).isEqualTo(Rights.HELD);
                    assertThat(address).as("a guardian's address in %s", drawn).isEqualTo(AddressSource.SIS);
                }
                case Recipient.Staff _ -> {}
            }
        }
        boolean wholeGroup = drawn.facts().students().is(students::equals);
        if (students.size() == 1 || (!students.isEmpty() && !wholeGroup)) {
            assertThat(drawn.proposal().matter())
                    .as("a private matter in %s", drawn)
                    .isNotEqualTo(Matter.ORDINARY);
            students.forEach(student -> assertThat(principals(drawn, student))
                    .as("the principals of a student in %s", drawn)
                    .anyMatch(principal -> decision.copied().contains(principal)
                            && !principal.equals(drawn.proposal().sender())));
        }
    }

    private static Set<PersonId> principals(Situation drawn, PersonId student) {
        return drawn.facts().principals().get(student) instanceof Known.Fact<Set<PersonId>>(Set<PersonId> known)
                ? known
                : Set.of();
    }

    private static Situation draw(SplittableRandom random) {
        Set<PersonId> group = some(STUDENTS, random);
        Audience audience = audience(random);
        Proposal proposal =
                new Proposal(one(STAFF, random), new GroupId("team"), audience, one(List.of(Matter.values()), random));
        return new Situation(proposal, facts(random, group, audience));
    }

    private static Audience audience(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Audience.WholeGroup();
            case 1 -> new Audience.GuardiansOfGroup();
            default -> new Audience.SomeStudents(some(STUDENTS, random));
        };
    }

    private static Facts facts(SplittableRandom random, Set<PersonId> group, Audience audience) {
        return new Facts(
                LocalDate.of(2026, 10, 1),
                maybe(one(List.of(Capacity.values()), random), random),
                maybe(group, random),
                maybe(random.nextInt(3) == 0 ? anyone(random) : asAsked(random, group, audience), random),
                principals(random),
                maybe(random.nextInt(3) == 0 ? findings(random) : List.of(), random),
                random.nextInt(10) == 0 ? Optional.of(new Facts.Release(new PersonId("reviewer"))) : Optional.empty());
    }

    /** What a well-behaved caller would gather, as opposed to {@link #anyone}. */
    private static List<Recipient> asAsked(SplittableRandom random, Set<PersonId> group, Audience audience) {
        List<Recipient> recipients = new ArrayList<>();
        switch (audience) {
            case Audience.WholeGroup _ -> group.forEach(student -> recipients.add(new Recipient.Student(student)));
            case Audience.GuardiansOfGroup _ ->
                group.forEach(student -> recipients.add(
                        new Recipient.Guardian(one(GUARDIANS, random), student, Rights.HELD, AddressSource.SIS)));
            case Audience.SomeStudents(Set<PersonId> students) ->
                students.forEach(student -> recipients.add(new Recipient.Student(student)));
        }
        return recipients;
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
        String category = one(List.of("health", "student-name", "bullying", "ssn", "political", "unheard-of"), random);
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
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> new PersonId(name + "-" + i))
                .toList();
    }
}
