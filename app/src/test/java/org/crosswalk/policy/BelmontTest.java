package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.policy.Situation.JAYLEN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.rules.ScanTable;
import org.junit.jupiter.api.Test;

/** Belmont's clauses on messages, posts and comments. */
class BelmontTest {
    private final District belmont = District.of("belmont");
    private final Situation team = Situation.ofTheTeam();

    @Test
    void BEL01slursBullyingProfanityAndDefamationAreHeld() {
        for (String category : List.of("hate", "bullying", "profanity", "sexual", "negative-about-school-people")) {
            assertThat(belmont.outcome(team.found(category))).isEqualTo(Outcome.HOLD);
            assertThat(belmont.clauses(team.found(category))).containsExactly("BEL-01");
        }
    }

    @Test
    void BEL02drugsWeaponsAndThreatsAreHeld() {
        for (String category : List.of("drugs-alcohol", "weapons", "threat")) {
            assertThat(belmont.outcome(team.found(category))).isEqualTo(Outcome.HOLD);
            assertThat(belmont.clauses(team.found(category))).containsExactly("BEL-02");
        }
    }

    @Test
    void BEL03commerceAndFundraisingAreHeld() {
        assertThat(belmont.clauses(team.found("commercial"))).containsExactly("BEL-03");
        assertThat(belmont.outcome(team.found("fundraising"))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void BEL03politicsAreHeldExceptInWritingToElectedOfficials() {
        Situation officials = team.amongStaff().in(new GroupId("elected-officials"));

        assertThat(belmont.outcome(team.found("political"))).isEqualTo(Outcome.HOLD);
        assertThat(belmont.outcome(team.amongStaff().found("political"))).isEqualTo(Outcome.HOLD);
        assertThat(belmont.outcome(officials.found("political"))).isEqualTo(Outcome.SEND);
        assertThat(belmont.outcome(officials.found("commercial"))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void BEL05everyCommentWaitsEvenWhereNothingIsFoundInIt() {
        ScanTable table = ScanTable.of(belmont.policy().pack());

        assertThat(table.strictest(Stream.empty(), Writing.COMMENT)).isEqualTo(Consequence.HOLD);
        assertThat(table.strictest(Stream.empty(), Writing.SOCIAL_POST)).isEqualTo(Consequence.NOTHING);
    }

    @Test
    void BEL07studentInAPostWaitsUntilTheOptOutListIsLookedInto() {
        assertThat(belmont.leads("student-name", Writing.SOCIAL_POST)).isEqualTo("hold BEL-07");
    }

    @Test
    void BEL08districtsAccountsCarryTheDistrictsWork() {
        assertThat(belmont.leads("personal-nature", Writing.SOCIAL_POST)).isEqualTo("hold BEL-08");
        assertThat(belmont.leads("personal-nature", Writing.TEAM_MESSAGE)).isEqualTo("warn BEL-08");
    }

    @Test
    void BEL09addressesAndNumbersOfStudentsAreHeld() {
        assertThat(belmont.outcome(team.found("phone", JAYLEN))).isEqualTo(Outcome.HOLD);
        assertThat(belmont.clauses(team.found("address", JAYLEN))).containsExactly("BEL-09");
        assertThat(belmont.leads("personal-contact", Writing.TEAM_MESSAGE)).isEqualTo("hold BEL-09");
    }

    @Test
    void BEL14personalMeansOfCommunicationAreWarnedOfWithGuardians() {
        assertThat(belmont.leads("personal-contact", Writing.GUARDIAN_MESSAGE)).isEqualTo("warn BEL-14");
    }

    @Test
    void BEL13staffWhoHaveNotSignedThisYearSendNothing() {
        Situation late = Situation.ofTheTeam().unsigned("staff-update", true);
        assertThat(belmont.outcome(late)).isEqualTo(Outcome.REFUSE);
        assertThat(belmont.clauses(late)).containsExactly("BEL-13");
        assertThat(belmont.decide(late).instead()).containsExactly(LawfulWay.SIGN);
        assertThat(belmont.outcome(Situation.ofTheTeam().unsigned("staff-update", false)))
                .isEqualTo(Outcome.WARN);
        assertThat(belmont.outcome(Situation.ofTheTeam()
                        .onFile(new OnFile(
                                Known.unknown("test"), Known.of(Set.of()), Known.of(Set.of()), Known.of(Set.of())))))
                .as("unknown is not signed")
                .isEqualTo(Outcome.HOLD);
    }
}
