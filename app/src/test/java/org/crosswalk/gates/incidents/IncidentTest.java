package org.crosswalk.gates.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.incidents.Incident.Data;
import org.crosswalk.gates.incidents.Incident.Kind;
import org.crosswalk.gates.incidents.Incident.Recipient;
import org.crosswalk.gates.incidents.Incident.State;
import org.crosswalk.gates.incidents.Incident.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a breach stands follows from its steps and the law's data alone. */
class IncidentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Instant AT = Instant.parse("2026-10-05T16:00:00Z");
    private static final PersonId SOMEBODY = new PersonId("sokafor");
    private static final Set<Recipient> EVERYBODY = EnumSet.allOf(Recipient.class);

    /** Whatever steps are tried in whatever order. */
    @Test
    void CAM07nothingIsClosedBeforeItWasJudgedToldWhereDueAndReviewed() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Step> taken = new ArrayList<>();
            for (int tried = 0; tried < 15; tried++) {
                Step step = step(random);
                Incident before = incident(taken);
                if (Incidents.mayFollow(before.state(EVERYBODY), before, step.kind())) {
                    taken.add(step);
                    if (step.kind() == Kind.CLOSED) {
                        assertThat(before.judgement()).as("seed %d", seed).isPresent();
                        assertThat(before.last(Kind.REVIEWED))
                                .as("seed %d", seed)
                                .isPresent();
                        assertThat(!before.isNoticeDue() || before.told().containsAll(EVERYBODY))
                                .as("seed %d", seed)
                                .isTrue();
                    }
                }
            }
            List<Kind> kinds = taken.stream().map(Step::kind).toList();
            assertThat(kinds.contains(Kind.CLOSED) ? kinds.indexOf(Kind.CLOSED) : kinds.size() - 1)
                    .as("nothing follows the end, seed %d", seed)
                    .isEqualTo(kinds.size() - 1);
        }
    }

    @Test
    void CAM07whatIsLearntLaterChangesTheDecision() {
        List<Step> steps = new ArrayList<>(List.of(step(Kind.NO_NOTICE, null), step(Kind.REVIEWED, null)));
        assertThat(incident(steps).state(EVERYBODY)).isEqualTo(State.TO_CLOSE);
        steps.add(step(Kind.NOTICE_DUE, null));
        assertThat(incident(steps).state(EVERYBODY)).isEqualTo(State.TO_TELL);
    }

    @Test
    void lawSaysWhoIsToldAndADistrictCorrectsIt(@TempDir Path folder) throws IOException {
        BreachLaw shipped = new BreachLaw("");
        assertThat(shipped.toTell()).isEqualTo(EVERYBODY);
        assertThat(shipped.counts()).containsExactlyInAnyOrder(Data.SOCIAL_SECURITY, Data.LICENCE, Data.MONEY);
        assertThat(shipped.monitoringMonths()).isEqualTo(18);

        Path own = Files.writeString(folder.resolve("breach.yml"), """
                counts-health: {value: 1, unit: "1", source: counsel, read: "2026-11-28", confirmed: true}
                judge-within: {value: 2, unit: business days, source: counsel, read: "2026-11-28", confirmed: true}
                """);
        BreachLaw corrected = new BreachLaw(own.toString());
        assertThat(corrected.counts()).contains(Data.HEALTH, Data.MONEY);
        assertThat(corrected.number("judge-within")).isEqualTo(2);
        assertThatThrownBy(() -> new BreachLaw(folder.resolve("nowhere.yml").toString()))
                .hasMessageContaining("CROSSWALK_BREACH_LAW");
    }

    private static Incident incident(List<Step> steps) {
        return new Incident(
                1,
                new Incident.Report("A laptop is gone.", DAY, Set.of(), Set.of()),
                Duty.CHIEF_OPERATING_OFFICER,
                SOMEBODY,
                AT,
                steps);
    }

    private static Step step(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return step(kind, kind == Kind.TOLD ? Recipient.values()[random.nextInt(3)] : null);
    }

    private static Step step(Kind kind, @Nullable Recipient told) {
        return new Step(kind, told, DAY, "Said", SOMEBODY, AT);
    }
}
