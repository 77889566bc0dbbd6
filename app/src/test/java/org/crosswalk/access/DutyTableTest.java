package org.crosswalk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyTableTest {
    @Test
    void coachWritesToTheirOwnGroupOnly() {
        SignedIn dana = with(new Charge(Duty.COACH, Cast.HARBOR, Cast.SOCCER.id()));
        assertThat(DutyTable.may(dana, Act.COMPOSE, in(Cast.SOCCER))).isTrue();
        assertThat(DutyTable.may(dana, Act.COMPOSE, in(Cast.CHESS))).isFalse();
        assertThat(DutyTable.may(dana, Act.COMPOSE, Place.DISTRICT)).isFalse();
    }

    @Test
    void principalReachesTheirSchoolAndNoOther() {
        SignedIn ruth = with(new Charge(Duty.PRINCIPAL, Cast.HARBOR, null));
        assertThat(DutyTable.may(ruth, Act.REVIEW, in(Cast.SOCCER))).isTrue();
        assertThat(DutyTable.may(ruth, Act.REVIEW, in(Cast.TRACK))).isFalse();
    }

    @Test
    void reviewerReachesWhatTheyWereGrantedFor() {
        assertThat(DutyTable.may(reviewer(Cast.HARBOR), Act.REVIEW, in(Cast.TRACK)))
                .isFalse();
        assertThat(DutyTable.may(reviewer(null), Act.REVIEW, in(Cast.TRACK))).isTrue();
    }

    @Test
    void itAdministratorReadsNothing() {
        SignedIn priya = with(new Charge(Duty.IT_ADMINISTRATOR, null, null));
        for (Act act : Act.values()) {
            assertThat(DutyTable.mayAnywhere(priya, act)).as(act.name()).isEqualTo(act == Act.BE_HERE);
        }
    }

    @Test
    void recordsOfficerOfOneSchoolWouldNotSearchTheDistrict() {
        SignedIn theo = with(new Charge(Duty.RECORDS_OFFICER, Cast.HARBOR, null));
        assertThat(DutyTable.mayAnywhere(theo, Act.SEARCH_ARCHIVE)).isFalse();
    }

    @Test
    void whatTheRosterNamesIsNotGranted() {
        assertThatThrownBy(() -> new GrantedDuty(Cast.DANA, Duty.PRINCIPAL, Cast.HARBOR, "test", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SignedIn reviewer(@Nullable OrgId school) {
        return with(new Charge(Duty.REVIEWER, school, null));
    }

    private static SignedIn with(Charge charge) {
        return new SignedIn(new PersonId("somebody"), "Somebody", Set.of(charge));
    }

    private static Place in(Group group) {
        return new Place(group.school(), group.id());
    }
}
