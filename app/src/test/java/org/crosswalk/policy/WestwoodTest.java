package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.policy.Situation.JAYLEN;
import static org.crosswalk.policy.Situation.LEO;
import static org.crosswalk.policy.Situation.MAYA;
import static org.crosswalk.policy.Situation.PRINCIPAL;

import java.util.List;
import java.util.Set;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.junit.jupiter.api.Test;

/** Westwood's clauses on messages and posts. */
class WestwoodTest {
    private final District westwood = District.of("westwood");
    private final Situation team = Situation.ofTheTeam();

    @Test
    void WES01guardianWithoutARightToItGetsNothing() {
        assertThat(westwood.outcome(team.guardian(Rights.NOT_HELD, AddressSource.SIS)))
                .isEqualTo(Outcome.REFUSE);
        assertThat(westwood.clauses(team.guardian(Rights.NOT_HELD, AddressSource.SIS)))
                .containsExactly("WES-01");
    }

    @Test
    void WES01onlyTheIntendedRecipientsGetAPrivateMatter() {
        Situation toOneAndAnother = team.to(JAYLEN)
                .about(Matter.MEDICAL)
                .recipients(List.of(new Recipient.Student(JAYLEN), new Recipient.Student(MAYA)));

        assertThat(westwood.outcome(toOneAndAnother)).isEqualTo(Outcome.HOLD);
        assertThat(westwood.outcome(team.about(Matter.MEDICAL))).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void WES01whatIsPersonalIsHeldInATeamMessage() {
        assertThat(westwood.clauses(team.found("health", JAYLEN))).containsExactly("WES-01");
        assertThat(westwood.outcome(team.found("health", JAYLEN))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void WES02harassmentThreatsAndHateAreHeld() {
        for (String category : List.of("bullying", "threat", "hate")) {
            assertThat(westwood.outcome(team.found(category))).isEqualTo(Outcome.HOLD);
            assertThat(westwood.clauses(team.found(category))).containsExactly("WES-02");
        }
    }

    @Test
    void WES03obscenityAndDrugsAreHeld() {
        assertThat(westwood.clauses(team.found("sexual"))).containsExactly("WES-03");
        assertThat(westwood.outcome(team.found("drugs-alcohol"))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void WES05solicitingIsHeldForCommerceReligionAndPolitics() {
        for (String category : List.of("commercial", "religious", "political", "fundraising")) {
            assertThat(westwood.outcome(team.found(category))).isEqualTo(Outcome.HOLD);
            assertThat(westwood.clauses(team.found(category))).containsExactly("WES-05");
        }
    }

    @Test
    void WES06linkToASiteThatIsNotApprovedIsRefused() {
        assertThat(westwood.outcome(team.links(Known.of(Set.of("games.example")))))
                .isEqualTo(Outcome.REFUSE);
        assertThat(westwood.clauses(team.links(Known.of(Set.of("games.example")))))
                .containsExactly("WES-06");
        assertThat(westwood.outcome(team.links(Known.of(Set.of("whs.westwood.k12.ma.us")))))
                .isEqualTo(Outcome.SEND);
        assertThat(westwood.outcome(team.links(Known.of(Set.of("notwestwood.k12.ma.us.example")))))
                .isEqualTo(Outcome.REFUSE);
    }

    @Test
    void WES08socialMediaSaysNothingThatLeadsToAStudentOrReflectsBadly() {
        assertThat(westwood.leads("student-name", Writing.SOCIAL_POST)).isEqualTo("hold WES-08");
        assertThat(westwood.leads("re-identification", Writing.SOCIAL_POST)).isEqualTo("hold WES-08");
        assertThat(westwood.leads("negative-about-school-people", Writing.SOCIAL_POST))
                .isEqualTo("hold WES-02 WES-08");
        assertThat(westwood.leads("student-name", Writing.TEAM_MESSAGE)).isEqualTo("note WES-01");
    }

    @Test
    void WES10personalContactDetailsAreHeldBetweenStaffAndStudents() {
        assertThat(westwood.leads("personal-contact", Writing.TEAM_MESSAGE)).isEqualTo("hold WES-10");
        assertThat(westwood.leads("personal-contact", Writing.STUDENT_REPLY)).isEqualTo("hold WES-10");
    }

    @Test
    void WES11coachWritingToOneStudentIsWarned() {
        Decision decision = westwood.decide(team.to(JAYLEN));

        assertThat(decision.outcome()).isEqualTo(Outcome.WARN);
        assertThat(westwood.clauses(team.to(JAYLEN))).containsExactly("WES-11");
        assertThat(decision.copied()).isEmpty();
    }

    @Test
    void WES11twoMembersAreEnough() {
        assertThat(westwood.outcome(team.students(Set.of(JAYLEN, MAYA, LEO)).to(JAYLEN, MAYA)))
                .isEqualTo(Outcome.SEND);
    }

    @Test
    void WES11teamOfOneIsOneStudentAndWarned() {
        assertThat(westwood.outcome(team.teamOfOne())).isEqualTo(Outcome.WARN);
    }

    @Test
    void WES11privateMatterGoesToOneStudentAndNobodyIsCopied() {
        Decision decision = westwood.decide(team.to(JAYLEN).about(Matter.MEDICAL));

        assertThat(decision.outcome()).isEqualTo(Outcome.SEND);
        assertThat(decision.copied()).isEmpty();
    }

    @Test
    void WES11coachsOwnContactDetailsAreWarnedOfWithGuardians() {
        assertThat(westwood.outcome(team.guardian().found("personal-contact"))).isEqualTo(Outcome.WARN);
        assertThat(westwood.clauses(team.guardian().found("personal-contact"))).containsExactly("WES-11");
    }

    @Test
    void WES17whatColleaguesSayToEachOtherIsNeverHeld() {
        Situation colleagues = team.amongStaff().found("negative-about-school-people");

        assertThat(westwood.outcome(colleagues)).isEqualTo(Outcome.SEND);
        assertThat(westwood.outcome(team.amongStaff().found("political"))).isEqualTo(Outcome.SEND);
        assertThat(westwood.decide(colleagues).reasons())
                .anyMatch(reason -> reason.citation().clause().equals("WES-17"));
        assertThat(westwood.outcome(team.amongStaff().found("health", JAYLEN))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void teachersLoneMessageIsCopiedByHouseRuleSinceTheTextFreesCoachesOnly() {
        Decision decision = westwood.decide(team.as(Capacity.TEACHER).to(JAYLEN));

        assertThat(decision.outcome()).isEqualTo(Outcome.SEND);
        assertThat(decision.copied()).containsExactly(PRINCIPAL);
    }

    @Test
    void WES14staffAgreeWhenTheyBeginBeforeTheySend() {
        Situation late = Situation.ofTheTeam().unsigned("staff-use", true);
        assertThat(westwood.outcome(late)).isEqualTo(Outcome.REFUSE);
        assertThat(westwood.clauses(late)).containsExactly("WES-14");
        assertThat(westwood.decide(late).instead()).containsExactly(LawfulWay.SIGN);
        assertThat(westwood.outcome(Situation.ofTheTeam().unsigned("staff-use", false)))
                .isEqualTo(Outcome.WARN);
        assertThat(westwood.outcome(Situation.ofTheTeam()
                        .onFile(new OnFile(
                                Known.unknown("test"), Known.of(Set.of()), Known.of(Set.of()), Known.of(Set.of())))))
                .as("unknown is not signed")
                .isEqualTo(Outcome.HOLD);
    }
}
