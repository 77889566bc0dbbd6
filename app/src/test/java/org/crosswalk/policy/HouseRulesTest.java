package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.policy.Situation.COACH;
import static org.crosswalk.policy.Situation.JAYLEN;
import static org.crosswalk.policy.Situation.MAYA;
import static org.crosswalk.policy.Situation.PRINCIPAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we decided where a district's text is silent. */
class HouseRulesTest {
    private final Situation team = Situation.ofTheTeam();

    @ParameterizedTest
    @ValueSource(strings = {"belmont", "boston", "cambridge"})
    void oneAdultAndOneChildAreNotAloneSinceThePrincipalIsCopied(String pack) {
        District district = District.of(pack);

        for (Matter matter : Matter.values()) {
            Decision decision = district.decide(team.to(JAYLEN).about(matter));
            assertThat(decision.outcome()).isEqualTo(Outcome.SEND);
            assertThat(decision.copied()).containsExactly(PRINCIPAL);
        }
        assertThat(district.decide(team.teamOfOne()).copied()).containsExactly(PRINCIPAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"belmont", "boston", "cambridge"})
    void loneChildsMessageWaitsWhereNoOtherPrincipalIsKnown(String pack) {
        District district = District.of(pack);

        assertThat(district.outcome(team.to(JAYLEN).principals(Map.of()))).isEqualTo(Outcome.HOLD);
        assertThat(district.outcome(team.to(JAYLEN).principals(Map.of(JAYLEN, Known.of(Set.of(COACH))))))
                .isEqualTo(Outcome.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"belmont", "boston", "cambridge"})
    void anotherMemberOfTheStaffIsASecondPairOfEyes(String pack) {
        Decision decision = District.of(pack)
                .decide(team.students(Set.of(JAYLEN))
                        .recipients(List.of(new Recipient.Student(JAYLEN), new Recipient.Staff(Situation.COLLEAGUE))));

        assertThat(decision.outcome()).isEqualTo(Outcome.SEND);
        assertThat(decision.copied()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"belmont", "boston", "cambridge"})
    void partOfTheTeamMayBeWrittenTo(String pack) {
        assertThat(District.of(pack)
                        .outcome(team.students(Set.of(JAYLEN, MAYA, Situation.LEO))
                                .to(JAYLEN, MAYA)))
                .isEqualTo(Outcome.SEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void everyDistrictHoldsWordsOfSelfHarmAndRefusesASocialSecurityNumber(String pack) {
        District district = District.of(pack);

        assertThat(district.outcome(team.found("self-harm"))).isEqualTo(Outcome.HOLD);
        assertThat(district.outcome(team.found("ssn", JAYLEN))).isEqualTo(Outcome.REFUSE);
        assertThat(district.outcome(team.found("something-new"))).isEqualTo(Outcome.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void someoneElsesGroupIsRefusedEverywhere(String pack) {
        assertThat(District.of(pack).outcome(team.as(Capacity.NONE))).isEqualTo(Outcome.REFUSE);
    }
}
