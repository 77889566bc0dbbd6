package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.policy.Situation.JAYLEN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Boston's clauses on messages; its layers (BOS-03) have a test of their own, {@code LayersTest}. */
class BostonTest {
    private final District boston = District.of("boston");
    private final Situation team = Situation.ofTheTeam();

    @Test
    void BOS04inappropriateContentAndBullyingWaitForTheSchoolsReviewers() {
        for (String category : List.of("bullying", "hate", "threat", "sexual", "drugs-alcohol", "weapons")) {
            assertThat(boston.outcome(team.found(category))).isEqualTo(Outcome.HOLD);
            assertThat(boston.clauses(team.found(category))).containsExactly("BOS-04");
        }
    }

    @Test
    void BOS05personalInformationIsHeld() {
        assertThat(boston.outcome(team.found("health", JAYLEN))).isEqualTo(Outcome.HOLD);
        assertThat(boston.clauses(team.found("student-id", JAYLEN))).containsExactly("BOS-05");
    }

    @Test
    void whatTheTextLeavesAloneIsOnlyNoted() {
        assertThat(boston.outcome(team.found("political"))).isEqualTo(Outcome.SEND);
        assertThat(boston.outcome(team.found("commercial"))).isEqualTo(Outcome.SEND);
    }

    @Test
    void BOS01staffWhoHaveNotAgreedSendNothing() {
        Situation late = Situation.ofTheTeam().unsigned("use", true);
        assertThat(boston.outcome(late)).isEqualTo(Outcome.REFUSE);
        assertThat(boston.clauses(late)).containsExactly("BOS-01");
        assertThat(boston.decide(late).instead()).containsExactly(LawfulWay.SIGN);
        assertThat(boston.outcome(Situation.ofTheTeam().unsigned("use", false))).isEqualTo(Outcome.WARN);
        assertThat(boston.outcome(Situation.ofTheTeam()
                        .onFile(new OnFile(
                                Known.unknown("test"), Known.of(Set.of()), Known.of(Set.of()), Known.of(Set.of())))))
                .as("unknown is not signed")
                .isEqualTo(Outcome.HOLD);
    }
}
