package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We don't allow vodka, beer or vapes at the lake trip.",
                "Nobody here sells vapes.",
                "no llevamos cerveza al paseo",
                "ninguém aqui vende maconha"
            })
    void whatIsDeniedIsClear(String text) {
        assertThat(Cast.SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            don't worry, i got vodka for the lake    | drugs-alcohol
            don't be shy, dm me to order             | commercial
            no te preocupes, vendo vapes             | drugs-alcohol
            não esqueçam, tenho maconha              | drugs-alcohol
            Fire Mr. Boone already                   | negative-about-school-people
            """)
    void aStatementAfterADenialIsNotDenied(String text, String category) {
        assertThat(Cast.SCANNER.scan(text)).extracting(Finding::category).contains(Category.of(category));
    }
}
