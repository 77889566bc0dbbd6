package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
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

    private final Policy leicester = new Policy(PackFile.shipped("leicester"));

    @Test
    void neverALoneStudentWithoutACopyAndNeverAGuardianWithoutRights() {
        SplittableRandom random = new SplittableRandom(20261122);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < PROPOSALS; i++) {
            Situation drawn = RandomSituations.draw(random);
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
                    assertThat(address)
                            .as("a guardian's address in %s", drawn)
                            .isIn(AddressSource.SIS, AddressSource.VERIFIED);
                }
                case Recipient.Staff _ -> {}
            }
        }
        if (drawn.proposal().matter() == Matter.ORDINARY) {
            assertThat(drawn.facts()
                            .hearers()
                            .is(hearers ->
                                    students.stream().filter(hearers::contains).count() == 1))
                    .as("one student who hears alone in %s", drawn)
                    .isFalse();
        }
        assertThat(drawn.proposal().urgency().isUrgent()
                        && !drawn.facts().mayHurry().is(may -> may))
                .as("urgent without the duty in %s", drawn)
                .isFalse();
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
}
