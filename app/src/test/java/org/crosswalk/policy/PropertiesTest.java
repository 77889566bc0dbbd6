package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.packs.PackFile;
import org.crosswalk.policy.posts.PostLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every decision, whatever the pack and whatever is asked. */
class PropertiesTest {
    private static final int PROPOSALS = 20_000;
    private static final Citation OURS = new Citation("TEST", "A test", "One", "Says so.");
    private static final Explanation WHY = Explanation.of("nothing-permits");

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void addingAForbidNeverLoosens(String name) {
        Pack pack = PackFile.shipped(name);
        Pack stricter = with(pack, rule((_, _) -> Stream.of(new Ruling.Forbid(WHY, List.of()))));

        drawn(situation -> assertThat(outcome(stricter, situation)).isEqualTo(Outcome.REFUSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void orderOfTheRulesNeverMatters(String name) {
        Pack pack = PackFile.shipped(name);
        List<Rule> shuffled = new ArrayList<>(pack.rules());
        Collections.shuffle(shuffled, new Random(4));
        Pack other = withRules(pack, shuffled);

        drawn(situation -> {
            Decision one = decide(pack, situation);
            Decision another = decide(other, situation);
            assertThat(another.outcome()).isEqualTo(one.outcome());
            assertThat(another.copied()).isEqualTo(one.copied());
            assertThat(another.reasons()).containsExactlyInAnyOrderElementsOf(one.reasons());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void ruleThatThrowsHolds(String name) {
        Pack pack = PackFile.shipped(name);
        Pack failing = with(pack, rule((_, _) -> {
            throw new IllegalStateException("a rule's own fault");
        }));

        drawn(situation -> assertThat(outcome(failing, situation))
                .isGreaterThanOrEqualTo(Outcome.HOLD)
                .isGreaterThanOrEqualTo(
                        outcome(pack, situation) == Outcome.REFUSE && isRuled(pack, situation)
                                ? Outcome.REFUSE
                                : Outcome.HOLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void whatIsUnknownIsNeverSent(String name) {
        Pack pack = PackFile.shipped(name);

        drawn(situation -> {
            for (Situation unknown : List.of(
                    situation.capacity(Known.unknown("roster")),
                    situation.unknownRecipients(),
                    situation.urgent(Known.unknown("duties")),
                    situation.scan(Known.unknown("scanner")))) {
                assertThat(outcome(pack, unknown).leaves()).isFalse();
            }
            if (!isToGuardiansAlone(situation) && !isToNoStudent(situation)) {
                assertThat(outcome(pack, situation.unknownStudents()).leaves()).isFalse();
                assertThat(outcome(pack, situation.unknownHearers()).leaves()).isFalse();
            }
        });
    }

    private static boolean isToGuardiansAlone(Situation situation) {
        Audience audience = situation.proposal().audience();
        return audience instanceof Audience.GuardiansOfGroup || audience.isHome();
    }

    private static boolean isToNoStudent(Situation situation) {
        return situation
                .facts()
                .recipients()
                .is(recipients -> Recipient.students(recipients).isEmpty());
    }

    /** Whoever is asked about: the order of what was found and of who gets it is not part of the question. */
    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void orderOfTheFactsNeverMatters(String name) {
        Pack pack = PackFile.shipped(name);
        drawn(situation -> assertThat(outcome(pack, situation.reversed())).isEqualTo(outcome(pack, situation)));
    }

    /** What nobody may send in haste is no more lawful for being urgent. */
    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void whoIsNotChargedWithItSendsNothingUrgent(String name) {
        Pack pack = PackFile.shipped(name);
        drawn(situation ->
                assertThat(outcome(pack, situation.urgent(Known.of(false)))).isEqualTo(Outcome.REFUSE));
    }

    /** A layer of rules that say anything at all, yes among it. */
    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void addingALayerNeverLoosens(String name) {
        Pack pack = PackFile.shipped(name);
        SplittableRandom random = new SplittableRandom(26);

        drawn(situation -> {
            Pack layered = pack.tightenedBy(new Layer(
                    new PackEdition("school", LocalDate.of(2026, 9, 1)),
                    new OrgId("school"),
                    Optional.empty(),
                    Stream.generate(() -> anyRule(random)).limit(3).toList(),
                    PostLayer.nothing()));
            Decision before = decide(pack, situation);
            Decision after = decide(layered, situation);
            assertThat(after.outcome()).isGreaterThanOrEqualTo(before.outcome());
            assertThat(after.copied()).containsAll(before.copied());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"belmont", "boston", "cambridge"})
    void whereTheTextIsSilentNoChildIsAloneWithOneAdult(String name) {
        Pack pack = PackFile.shipped(name);

        drawn(situation -> {
            Decision decision = decide(pack, situation);
            if (decision.outcome().leaves()) {
                assertNotAlone(situation, decision);
            }
        });
    }

    private static void assertNotAlone(Situation situation, Decision decision) {
        Set<PersonId> children = new HashSet<>();
        Set<PersonId> adults = new HashSet<>(decision.copied());
        ((Known.Fact<List<Recipient>>) situation.facts().recipients())
                .value()
                .forEach(recipient ->
                        (recipient instanceof Recipient.Student ? children : adults).add(recipient.person()));
        adults.remove(situation.proposal().sender());
        if (children.size() == 1) {
            assertThat(adults).as("adults besides the sender in %s", situation).isNotEmpty();
        }
    }

    private interface Claim {
        void of(Situation situation);
    }

    private static void drawn(Claim claim) {
        SplittableRandom random = new SplittableRandom(20261123);
        for (int i = 0; i < PROPOSALS; i++) {
            claim.of(RandomSituations.draw(random));
        }
    }

    private static Rule anyRule(SplittableRandom random) {
        List<Ruling> sayings = List.of(
                new Ruling.Permit(WHY),
                new Ruling.Copy(Set.of(new PersonId("somebody")), WHY),
                new Ruling.Note(WHY),
                new Ruling.Warn(WHY),
                new Ruling.Hold(WHY),
                new Ruling.Forbid(WHY, List.of()));
        Ruling said = sayings.get(random.nextInt(sayings.size()));
        return rule((_, _) -> Stream.of(said));
    }

    private static boolean isRuled(Pack pack, Situation situation) {
        return decide(pack, situation).reasons().stream()
                .noneMatch(reason -> reason.rule().equals("unruled"));
    }

    private static Rule rule(Check check) {
        return new Rule("added", OURS, check);
    }

    private static Pack with(Pack pack, Rule rule) {
        return withRules(
                pack, Stream.concat(pack.rules().stream(), Stream.of(rule)).toList());
    }

    private static Pack withRules(Pack pack, List<Rule> rules) {
        return new Pack(
                pack.edition(),
                pack.district(),
                rules,
                pack.unruled(),
                pack.freeSpeech(),
                pack.posts(),
                pack.agreements(),
                pack.yearly(),
                pack.breaches(),
                pack.chosenGroups(),
                List.of());
    }

    private static Outcome outcome(Pack pack, Situation situation) {
        return decide(pack, situation).outcome();
    }

    private static Decision decide(Pack pack, Situation situation) {
        return new Policy(pack).decide(situation.proposal(), situation.facts());
    }
}
