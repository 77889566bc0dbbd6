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
    @ValueSource(
            strings = {
                "No disabled person should be left to die.",
                "I would never claim that women are weak.",
                "Not a single one of the immigrants on my bus is a criminal.",
                "By no means are refugees vermin.",
                "We should never beat, jail or deport the children of immigrants.",
                "Being deaf is not a curse.",
                "Far from being lazy, immigrants run half the shops on Main Street.",
                "Hate Jews? Not on this team.",
                "Stop acting as though women are inferior."
            })
    void deniedHateIsNoHate(String text) {
        assertThat(Cast.SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Black people are not human.",
                "I would never hire a Black person.",
                "No Jew can be trusted.",
                "You can't deny that immigrants are criminals.",
                "I don't hate Mexicans but they are animals.",
                "I could never look at a gay person without cringing.",
                "Is there one Muslim who isn't a terrorist?"
            })
    void aDenialThatCarriesHateIsHate(String text) {
        assertThat(Cast.SCANNER.scan(text)).extracting(Finding::category).contains(Category.HATE);
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
