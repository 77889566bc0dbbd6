package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kill the clock and bring it home.",
                "Our defense killed it tonight.",
                "The bomb calorimeter lab is on Tuesday.",
                "We shoot hoops at six.",
                "Photo shoot in the gym at noon.",
                "You are not a loser, and never were.",
                "We don't call each other stupid.",
                "The novel has the line \"you idiot\" and we discuss why it hurts.",
                "The trash cans go out on Friday.",
                "Our fat quarters sale starts at nine.",
                "Macbeth's dagger is a prop.",
                "The track team is on fire!",
                "Drug-free pledge week begins on Monday.",
                "He fouled out. Stupid rule.",
                "Teachers deserve a fair contract and better pay.",
                "Hit the books, smash the test."
            })
    void theIdiomsOfASchoolAreClear(String text) {
        assertThat(Cast.SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            you idiot                                | bullying
            Ana Prado is so ugly                     | bullying
            eres una tonta                           | bullying
            você é um lixo                           | bullying
            I'm gonna beat you up after the game     | threat
            te voy a matar                           | threat
            kys                                      | bullying
            I want to end my life                    | self-harm
            this is bull-shit                        | profanity
            what the FUCK                            | profanity
            he brought a gun to practice             | weapons
            anyone selling vapes                     | drugs-alcohol
            send nudes                               | sexual
            go back to your country                  | hate
            """)
    void harmIsFound(String text, String category) {
        assertThat(Cast.SCANNER.scan(text))
                .extracting(Finding::category)
                .filteredOn(found -> found != Category.STUDENT_NAME)
                .contains(Category.of(category));
    }

    @Test
    void aNameIsNoSlurAndADiagnosisNoInsult() {
        KnownStudent lena =
                new KnownStudent("lena", List.of("Lena"), "Van Dyke", "700131", "9", Set.of("hillside-high"));
        Scanner scanner = SchoolScanner.over(RosterNames.of(List.of(lena)), Lexicon.standard());
        assertThat(scanner.scan("Lena Van Dyke has been diagnosed with asthma."))
                .extracting(Finding::category)
                .contains(Category.STUDENT_NAME, Category.HEALTH)
                .doesNotContain(Category.HATE, Category.BULLYING);
    }
}
