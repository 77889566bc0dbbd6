package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The load file as review programs read it. */
class LoadFileTest {
    private static final Bates FIRST = new Bates("R-", 1);

    @Test
    void headHasTheFourteenColumnsBetweenTheFormatsSigns() {
        assertThat(LoadFile.head())
                .isEqualTo("\uFEFF\u00FEBEGBATES\u00FE\u0014\u00FEENDBATES\u00FE\u0014\u00FEBEGATTACH\u00FE\u0014"
                        + "\u00FEENDATTACH\u00FE\u0014\u00FECUSTODIAN\u00FE\u0014\u00FEFROM\u00FE\u0014\u00FETO\u00FE\u0014"
                        + "\u00FECC\u00FE\u0014\u00FEBCC\u00FE\u0014\u00FESUBJECT\u00FE\u0014\u00FEDATESENT\u00FE\u0014"
                        + "\u00FESHA256\u00FE\u0014\u00FENATIVEPATH\u00FE\u0014\u00FETEXTPATH\u00FE\r\n");
    }

    @Test
    void aValuesOwnSignsNeverEndIt() {
        String line = LoadFile.line(about("Thorn \u00FE, a mark \u00AE\nand a second line\u0014"));
        assertThat(line.split("\u0014", -1)).hasSize(Produced.NAMES.size());
        assertThat(line).contains("\u00FEThorn \u00FE\u00FE, a mark (R)\u00AEand a second line \u00FE");
        assertThat(line.chars().filter(sign -> sign == '\n').count()).isEqualTo(1);
    }

    private static Produced about(String subject) {
        return new Produced(
                FIRST,
                FIRST,
                FIRST,
                FIRST,
                "Dana Reyes",
                "dana.reyes@tidewater.example",
                "",
                "",
                "",
                subject,
                "2026-10-05T16:00:00Z",
                "0".repeat(64),
                "",
                "TEXT/" + FIRST + ".txt");
    }
}
