package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.policy.Situation.JAYLEN;

import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.junit.jupiter.api.Test;

/** Cambridge's clauses on messages. */
class CambridgeTest {
    private final District cambridge = District.of("cambridge");
    private final Situation team = Situation.ofTheTeam();

    @Test
    void CAM02ownAccountIsWarnedOfWithGuardiansAndHeldWithStudents() {
        assertThat(cambridge.leads("personal-contact", Writing.GUARDIAN_MESSAGE))
                .isEqualTo("warn CAM-02");
        assertThat(cambridge.leads("personal-contact", Writing.TEAM_MESSAGE)).isEqualTo("hold HOUSE-EYES");
    }

    @Test
    void CAM04personalInformationIsHeldFromThoseWhoDoNotNeedIt() {
        assertThat(cambridge.outcome(team.found("health", JAYLEN))).isEqualTo(Outcome.HOLD);
        assertThat(cambridge.clauses(team.found("health", JAYLEN))).containsExactly("CAM-04");
        assertThat(cambridge.outcome(team.as(Capacity.NONE))).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void CAM11guardianHearsOnlyWithARightBehindIt() {
        assertThat(cambridge.outcome(team.guardian(Rights.NOT_HELD, AddressSource.SIS)))
                .isEqualTo(Outcome.REFUSE);
        assertThat(cambridge.clauses(team.guardian(Rights.NOT_HELD, AddressSource.SIS)))
                .containsExactly("CAM-11");
    }
}
