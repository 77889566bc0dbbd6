package org.crosswalk.records.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Instant AT = Instant.parse("2026-10-05T16:00:00Z");
    private static final PersonId THEO = new PersonId("tmarsh");
    private static final PersonId VERA = new PersonId("vsantos");
    private static final Ground PRIVACY = new Ground("c", "It tells of a named person's health.");

    private final List<Step> steps = new ArrayList<>();

    @Test
    void itIsReleasedWhenOneIsDoneAndAnotherLetsItGo() {
        take(Step.marked(7, new Span("TEXT.0", 0, 3), "d", PRIVACY, Step.DRAWN, THEO, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.OPEN);
        long ready = take(Step.said(7, What.READY, sheet().newestWork(), "", THEO, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.READY);
        take(Step.said(7, What.RELEASED, ready, "", VERA, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.RELEASED);
        assertThat(sheet().authors()).containsExactly(THEO);
    }

    @Test
    void workAfterTheReleaseOpensItAgain() {
        long ready = take(Step.said(7, What.READY, 0, "", THEO, AT));
        take(Step.said(7, What.RELEASED, ready, "", VERA, AT));
        long mark = take(Step.marked(7, new Span("TEXT.0", 0, 3), "d", PRIVACY, Step.DRAWN, THEO, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.OPEN);
        take(Step.unmarked(7, mark, THEO, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.OPEN);
        assertThat(sheet().marks()).isEmpty();
    }

    @Test
    void aReleaseOfWhatWasNotSeenIsNone() {
        Step mark = Step.marked(7, new Span("TEXT.0", 0, 3), "d", PRIVACY, Step.DRAWN, THEO, AT);
        take(mark);
        // another's mark was being written while this officer said "ready" of what they saw
        take(Step.said(7, What.READY, 0, "", THEO, AT));
        take(Step.said(7, What.RELEASED, 2, "", VERA, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void itIsGivenBackWithANote() {
        take(Step.said(7, What.READY, 0, "", THEO, AT));
        take(Step.said(7, What.RETURNED, 0, "The phone number too.", VERA, AT));
        assertThat(sheet().standing()).isEqualTo(Standing.OPEN);
        assertThat(sheet().returned()).isNotNull();
        assertThat(sheet().authors()).doesNotContain(VERA);
    }

    @Test
    void whatIsWithheldWholeCanBeGivenAfterAll() {
        take(Step.withheld(7, Sheet.WHOLE, PRIVACY, THEO, AT));
        assertThat(sheet().withheld()).containsKey(Sheet.WHOLE);
        take(Step.given(7, Sheet.WHOLE, THEO, AT));
        assertThat(sheet().withheld()).isEmpty();
    }

    /** Whatever officers do in whatever order: nothing is released by whoever had a hand in it, and nothing that was worked on since. */
    @Test
    void nobodyReleasesTheirOwnWork() {
        Random random = new Random(20261127);
        int released = 0;
        for (int round = 0; round < 5_000; round++) {
            steps.clear();
            Set<PersonId> hands = new HashSet<>();
            long lastWork = 0;
            for (int n = 0; n < 12; n++) {
                PersonId by = new PersonId("officer-" + random.nextInt(3));
                Sheet now = sheet();
                switch (random.nextInt(5)) {
                    case 0 -> {
                        lastWork = take(Step.marked(7, new Span("TEXT.0", n, n + 1), "d", PRIVACY, Step.DRAWN, by, AT));
                        hands.add(by);
                    }
                    case 1 -> {
                        if (!now.marks().isEmpty()) {
                            lastWork =
                                    take(Step.unmarked(7, now.marks().getFirst().id(), by, AT));
                            hands.add(by);
                        }
                    }
                    case 2 -> {
                        take(Step.said(7, What.READY, now.newestWork(), "", by, AT));
                        hands.add(by);
                    }
                    case 3 -> {
                        Step ready = now.ready();
                        if (ready != null && !now.authors().contains(by)) {
                            take(Step.said(7, What.RELEASED, ready.id(), "", by, AT));
                        }
                    }
                    default -> take(Step.said(7, What.RETURNED, 0, "Look again.", by, AT));
                }
                Step release = sheet().released();
                if (release != null) {
                    released++;
                    assertThat(hands).doesNotContain(release.by());
                    assertThat(release.id()).isGreaterThan(lastWork);
                }
            }
        }
        assertThat(released).isGreaterThan(500);
    }

    private Sheet sheet() {
        return Sheet.of(steps);
    }

    private long take(Step step) {
        long id = steps.size() + 1;
        steps.add(new Step(
                id,
                step.entry(),
                step.what(),
                step.span(),
                step.digest(),
                step.part(),
                step.exemption(),
                step.reason(),
                step.origin(),
                step.target(),
                step.by(),
                step.at()));
        return id;
    }
}
