package org.crosswalk.messaging.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.packs.PackBook;
import org.crosswalk.policy.packs.PackSource;
import org.crosswalk.policy.rules.DistrictAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail from an account of one's own gets each district's own answer. */
class DistrictAccountsTest {
    @Test
    void LEI04personalAccountsAreNotForSchoolBusiness() {
        assertThat(clause("leicester")).map(Citation::clause).contains("LEI-04");
    }

    @Test
    void CAM02schoolBusinessComesFromTheDistrictsAccount() {
        assertThat(clause("cambridge")).map(Citation::clause).contains("CAM-02");
    }

    @Test
    void BEL14personalAccountsCarryNoDistrictBusiness() {
        assertThat(clause("belmont")).map(Citation::clause).contains("BEL-14");
    }

    /** There it is an unknown address like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"westwood", "boston"})
    void districtWithoutSuchAClauseCitesNone(String pack) {
        assertThat(clause(pack)).isEmpty();
    }

    private static Optional<Citation> clause(String pack) {
        return DistrictAccounts.clause(PackBook.read(new PackSource(pack).texts())
                .on(LocalDate.of(2026, 10, 5))
                .orElseThrow());
    }
}
