package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.policy.Situation.COACH;
import static org.crosswalk.policy.Situation.JAYLEN;
import static org.crosswalk.policy.Situation.MAYA;
import static org.crosswalk.policy.Situation.PRINCIPAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.policy.packs.PackFile;
import org.junit.jupiter.api.Test;

/** Leicester's clauses on messages and posts. */
class LeicesterTest {
    private final Policy leicester = new Policy(PackFile.shipped("leicester"));

    @Test
    void wholeTeamIsSent() {
        assertThat(outcome(Situation.ofTheTeam())).isEqualTo(Outcome.SEND);
    }

    @Test
    void coachCannotWriteToOneStudent() {
        Decision decision = decide(Situation.ofTheTeam().to(JAYLEN));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(decision.decisive())
                .extracting(reason -> reason.citation().clause())
                .containsOnly("LEI-09");
        assertThat(decision.instead())
                .contains(LawfulWay.WHOLE_GROUP, LawfulWay.MEDICAL_PRIVACY, LawfulWay.ACADEMIC_PRIVACY);
    }

    @Test
    void coachCannotWriteToPartOfTheTeam() {
        assertThat(outcome(Situation.ofTheTeam().to(JAYLEN, MAYA))).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void privacyMessageToOneStudentIsCopiedToTheirPrincipal() {
        Decision decision = decide(Situation.ofTheTeam().to(JAYLEN).about(Matter.MEDICAL));

        assertThat(decision.outcome()).isEqualTo(Outcome.SEND);
        assertThat(decision.copied()).containsExactly(PRINCIPAL);
    }

    @Test
    void privacyMessageWithoutAKnownPrincipalIsHeld() {
        Situation situation = Situation.ofTheTeam().to(JAYLEN).about(Matter.ACADEMIC);

        assertThat(outcome(situation.principals(Map.of()))).isEqualTo(Outcome.HOLD);
        assertThat(outcome(situation.principals(Map.of(JAYLEN, Known.of(Set.of())))))
                .isEqualTo(Outcome.HOLD);
        assertThat(outcome(situation.principals(Map.of(JAYLEN, Known.unknown("SIS")))))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void principalIsNotTheirOwnSecondPairOfEyes() {
        assertThat(outcome(Situation.ofTheTeam()
                        .to(JAYLEN)
                        .about(Matter.MEDICAL)
                        .principals(Map.of(JAYLEN, Known.of(Set.of(COACH))))))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void privacyMessageToAStudentOfAnotherGroupIsHeld() {
        assertThat(outcome(
                        Situation.ofTheTeam().to(JAYLEN).about(Matter.MEDICAL).students(Set.of(MAYA))))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void privateMatterIsNotForTheWholeTeam() {
        assertThat(outcome(Situation.ofTheTeam().about(Matter.MEDICAL))).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void whereOneStudentAloneHearsOfItTheTeamsMessageIsHeldAndMayGoByInbox() {
        Situation heard = Situation.ofTheTeam().heardBy(JAYLEN);

        assertThat(outcome(heard)).isEqualTo(Outcome.HOLD);
        assertThat(decide(heard).decisive())
                .extracting(reason -> reason.citation().clause())
                .containsOnly("LEI-09");
        assertThat(decide(heard).instead()).containsExactly(LawfulWay.INBOX_ONLY);
    }

    @Test
    void teamAndItsGuardiansMayReadTheSame() {
        assertThat(outcome(Situation.ofTheTeam().withGuardians())).isEqualTo(Outcome.SEND);
    }

    @Test
    void teacherWritesToTheGuardiansOfOneStudentAndACoachToAllOfThem() {
        Situation home = Situation.ofTheTeam().home();

        assertThat(outcome(home.as(Capacity.TEACHER))).isEqualTo(Outcome.SEND);
        assertThat(outcome(home.as(Capacity.COUNSELOR))).isEqualTo(Outcome.SEND);
        assertThat(outcome(home.as(Capacity.COACH))).isEqualTo(Outcome.REFUSE);
        assertThat(decide(home.as(Capacity.COACH)).instead()).containsExactly(LawfulWay.GUARDIANS_OF_GROUP);
    }

    @Test
    void nurseWritesHomeAndNotToAGroup() {
        Situation group = Situation.ofTheTeam().as(Capacity.NURSE);

        assertThat(outcome(group)).isEqualTo(Outcome.REFUSE);
        assertThat(decide(group).instead()).containsExactly(LawfulWay.GUARDIANS_OF_STUDENTS);
    }

    @Test
    void urgentMessageNeedsTheDuty() {
        Situation team = Situation.ofTheTeam();

        assertThat(outcome(team.urgent(Known.of(true)))).isEqualTo(Outcome.SEND);
        assertThat(outcome(team.urgent(Known.of(false)))).isEqualTo(Outcome.REFUSE);
        assertThat(decide(team.urgent(Known.of(false))).instead()).containsExactly(LawfulWay.NOT_URGENT);
        assertThat(outcome(team.urgent(Known.unknown("duties")))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void teamOfOneIsHeldSinceThatIsOneStudentAlone() {
        assertThat(outcome(Situation.ofTheTeam()
                        .students(Set.of(JAYLEN))
                        .recipients(List.of(new Recipient.Student(JAYLEN), new Recipient.Staff(COACH)))))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void memberLeftOutMakesItLessThanTheWholeTeam() {
        assertThat(outcome(Situation.ofTheTeam()
                        .students(Set.of(JAYLEN, MAYA, Situation.LEO))
                        .recipients(List.of(new Recipient.Student(JAYLEN), new Recipient.Student(MAYA)))))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void guardiansWithRightsAtSisAddressesAreSent() {
        assertThat(outcome(Situation.ofTheTeam().guardian(Rights.HELD, AddressSource.SIS)))
                .isEqualTo(Outcome.SEND);
    }

    @Test
    void guardianWithoutRightsIsNeverWrittenTo() {
        Decision decision = decide(Situation.ofTheTeam().guardian(Rights.NOT_HELD, AddressSource.SIS));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(decision.decisive())
                .extracting(reason -> reason.citation().clause())
                .containsOnly("LEI-10");
    }

    @Test
    void guardianWhoseRightsAreUnknownIsHeld() {
        assertThat(outcome(Situation.ofTheTeam().guardian(Rights.UNKNOWN, AddressSource.SIS)))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void guardianAddressFromElsewhereIsHeld() {
        assertThat(outcome(Situation.ofTheTeam().guardian(Rights.HELD, AddressSource.ELSEWHERE)))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void LEI10addressThatWasVerifiedIsAsGoodAsTheListedOne() {
        Decision decision = decide(Situation.ofTheTeam().guardian(Rights.HELD, AddressSource.VERIFIED));

        assertThat(decision.outcome()).isEqualTo(Outcome.SEND);
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.rule().equals("sis-address"))
                .extracting(reason -> reason.citation().clause())
                .containsExactly("LEI-10");
        assertThat(outcome(Situation.ofTheTeam().guardian(Rights.NOT_HELD, AddressSource.VERIFIED)))
                .as("an address gives nobody a right")
                .isEqualTo(Outcome.REFUSE);
    }

    @Test
    void someoneElsesGroupIsRefused() {
        assertThat(outcome(Situation.ofTheTeam().capacity(Known.of(Capacity.NONE))))
                .isEqualTo(Outcome.REFUSE);
    }

    @Test
    void unknownFactsAreHeld() {
        Situation team = Situation.ofTheTeam();

        assertThat(outcome(team.capacity(Known.unknown("roster")))).isEqualTo(Outcome.HOLD);
        assertThat(outcome(team.scan(Known.unknown("scanner")))).isEqualTo(Outcome.HOLD);
        assertThat(outcome(team.unknownStudents())).isEqualTo(Outcome.HOLD);
        assertThat(outcome(team.unknownRecipients())).isNotIn(Outcome.SEND, Outcome.WARN);
    }

    @Test
    void diagnosisInATeamMessageIsHeldUntilAReviewerReleasesIt() {
        Situation situation = Situation.ofTheTeam().found("health", JAYLEN);

        assertThat(outcome(situation)).isEqualTo(Outcome.HOLD);
        assertThat(outcome(situation.released())).isEqualTo(Outcome.SEND);
    }

    @Test
    void releaseLiftsNothingButTheScan() {
        assertThat(outcome(Situation.ofTheTeam().to(JAYLEN).released())).isEqualTo(Outcome.REFUSE);
        assertThat(outcome(Situation.ofTheTeam()
                        .to(JAYLEN)
                        .about(Matter.MEDICAL)
                        .principals(Map.of())
                        .released()))
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void studentsNameAloneIsOnlyANote() {
        assertThat(outcome(Situation.ofTheTeam().found("student-name", JAYLEN))).isEqualTo(Outcome.SEND);
    }

    @Test
    void ownDiagnosisInAPrivacyMessageIsWhatItIsFor() {
        Situation message = Situation.ofTheTeam().to(JAYLEN).about(Matter.MEDICAL);

        assertThat(outcome(message.found("health", JAYLEN))).isEqualTo(Outcome.SEND);
        assertThat(outcome(message.found("health", MAYA))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void categoryThatThePackDoesNotKnowIsHeld() {
        assertThat(outcome(Situation.ofTheTeam().found("something-new"))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void LEI04guardianMayBeToldOfAnAccountOfOnesOwnButItIsDiscouraged() {
        assertThat(District.of("leicester").leads("personal-contact", Writing.GUARDIAN_MESSAGE))
                .isEqualTo("warn LEI-04");
    }

    @Test
    void LEI06promotionIsHeldSaveInTheWaterCoolerAndByTheSuperintendentsException() {
        Situation promotion = Situation.ofTheTeam().found("commercial");

        assertThat(outcome(promotion)).isEqualTo(Outcome.HOLD);
        assertThat(outcome(promotion.released())).isEqualTo(Outcome.SEND);
        assertThat(outcome(Situation.ofTheTeam().amongStaff().found("commercial")))
                .isEqualTo(Outcome.HOLD);
        assertThat(outcome(Situation.ofTheTeam()
                        .amongStaff()
                        .in(new GroupId("water-cooler"))
                        .found("commercial")))
                .isEqualTo(Outcome.SEND);
    }

    @Test
    void LEI07whatIsPersonalIsHeldFromStudents() {
        assertThat(outcome(Situation.ofTheTeam().found("personal-nature"))).isEqualTo(Outcome.HOLD);
        assertThat(outcome(Situation.ofTheTeam().found("personal-contact"))).isEqualTo(Outcome.HOLD);
    }

    @Test
    void LEI11guardianHearsNothingOfOtherPeoplesChildren() {
        Situation guardian = Situation.ofTheTeam().guardian();

        assertThat(outcome(guardian.found("student-name", MAYA))).isEqualTo(Outcome.HOLD);
        assertThat(District.of("leicester").clauses(guardian.found("student-name", MAYA)))
                .containsExactly("LEI-11");
        assertThat(outcome(guardian.found("student-name", JAYLEN))).isEqualTo(Outcome.SEND);
        assertThat(outcome(guardian.found("student-name", JAYLEN, MAYA)))
                .as("words that fit both may mean their own")
                .isEqualTo(Outcome.SEND);
        assertThat(outcome(guardian.found("student-name", MAYA).released())).isEqualTo(Outcome.SEND);
    }

    @Test
    void LEI12socialMediaSaysNothingThatLeadsToAStudent() {
        District leicester = District.of("leicester");

        assertThat(leicester.leads("student-name", Writing.SOCIAL_POST)).isEqualTo("hold LEI-12");
        assertThat(leicester.leads("re-identification", Writing.SOCIAL_POST)).isEqualTo("hold LEI-12");
    }

    @Test
    void LEI13socialMediaHasNoIllWordOfSchoolPeople() {
        assertThat(District.of("leicester").leads("negative-about-school-people", Writing.SOCIAL_POST))
                .startsWith("hold LEI-13");
    }

    @Test
    void LEI24whatColleaguesSayToEachOtherIsNeverHeld() {
        Situation colleagues = Situation.ofTheTeam().amongStaff();

        assertThat(outcome(colleagues)).isEqualTo(Outcome.SEND);
        assertThat(outcome(colleagues.found("negative-about-school-people"))).isEqualTo(Outcome.SEND);
        assertThat(outcome(colleagues.found("political"))).isEqualTo(Outcome.SEND);
        assertThat(outcome(colleagues.found("threat"))).isEqualTo(Outcome.HOLD);
        assertThat(outcome(Situation.ofTheTeam().found("negative-about-school-people")))
                .isEqualTo(Outcome.HOLD);
    }

    private Outcome outcome(Situation situation) {
        return decide(situation).outcome();
    }

    private Decision decide(Situation situation) {
        return leicester.decide(situation.proposal(), situation.facts());
    }

    @Test
    void LEI15whatStaffSignEachYearSaysThatTheyAskForNoFriendship() {
        assertThat(leicester.pack().agreements())
                .filteredOn(agreement -> agreement.whom() == Agreement.Whom.STAFF)
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.in("en").says())
                        .contains("no online friendship with present students or their parents"));
    }
}
