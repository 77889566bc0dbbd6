package org.crosswalk.records.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawBookTest {
    @TempDir
    Path folder;

    @Test
    void municipalityHasTwentyFiveDaysToProduce() {
        assertThat(new LawBook("").inForce().periods()).isEqualTo(new Periods(10, 20, 25, 30, 90, 10));
    }

    @Test
    void everyValueNamesItsSourceAndItsDay() {
        assertThat(new LawBook("").inForce().values()).hasSizeGreaterThan(10).allSatisfy(value -> {
            assertThat(value.source()).isNotBlank();
            assertThat(value.read()).isNotNull();
        });
    }

    @Test
    void whatWasNotReadInTheLawSaysSo() {
        assertThat(new LawBook("").inForce().values())
                .filteredOn(value -> !value.confirmed())
                .extracting(LawValue::name)
                .contains("production-municipality", "production-agency");
    }

    @Test
    void districtCorrectsAValueAndKeepsTheOthers() throws IOException {
        Path corrected = file(
                "production-municipality: {value: 20, unit: business days, source: our counsel, read: '2027-01-04', confirmed: true}");

        assertThat(new LawBook(corrected.toString()).inForce().periods())
                .isEqualTo(new Periods(10, 20, 20, 30, 90, 10));
    }

    @Test
    void agencyIsHeldToItsOwnPeriods() throws IOException {
        Path corrected = file("body-is-agency: {value: 1, unit: yes, source: us, read: '2027-01-04', confirmed: true}");

        assertThat(new LawBook(corrected.toString()).inForce().periods().production())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response: ten",
                "response: {value: ten, unit: business days, source: x, read: '2027-01-04', confirmed: true}",
                "response: {value: 0, unit: business days, source: x, read: '2027-01-04', confirmed: true}",
                "response: {value: 10, unit: business days, read: '2027-01-04', confirmed: true}",
                "- response",
            })
    void fileThatMakesNoSenseStopsTheStart(String yaml) throws IOException {
        String file = file(yaml).toString();

        assertThatIllegalArgumentException().isThrownBy(() -> new LawBook(file));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("law.yml"), yaml);
    }
}
