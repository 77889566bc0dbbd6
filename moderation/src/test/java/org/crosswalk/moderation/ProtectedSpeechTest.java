package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LEI-24, WES-17. */
class ProtectedSpeechTest {
    private static final ScanContext STAFF = ScanContext.of(Kind.SOCIAL_POST, Author.STAFF);
    private static final ScanContext STUDENT = ScanContext.of(Kind.SOCIAL_POST, Author.STUDENT);

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheRulesAreLeftAlone(String text) {
        assertThat(Cast.SCANNER.scan(text, STAFF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The principal who wrote our schedule is clueless: three lunch duties a week and no prep time.",
                "Our bargaining team meets tonight. The board's last offer is a joke.",
                "Someone brought a knife to the portable again and we have no panic buttons. Staff safety first.",
                "The ceiling leaks, the air conditioning is dead and the superintendent is useless.",
                "Eleven years, no raise, and I still buy the snacks. This is crap.",
                "Sin aumento en cuatro años. La junta escolar es una vergüenza.",
                "O reajuste não veio e o diretor é um incompetente."
            })
    void staffMayWriteOfTheirWork(String text) {
        assertThat(Cast.SCANNER.scan(text, STAFF)).isEmpty();
    }

    @Test
    void othersAreHeldToTheirWords() {
        assertThat(Cast.SCANNER.scan("Our principal is clueless, he took my prep time.", STUDENT))
                .isNotEmpty();
    }

    @Test
    void studentsDataCountInProtectedWritingToo() {
        assertThat(Cast.SCANNER.scan("Overtime again, since Ana Prado has seizures and there is no nurse.", STAFF))
                .extracting(Finding::category)
                .contains(Category.STUDENT_NAME, Category.PRIVACY_MEDICAL);
    }

    @Test
    void campaigningIsNoWorkingCondition() {
        assertThat(Cast.SCANNER.scan(
                        "Better pay for us all: elect Ruth Ostrow for school board, vote yes on 4!", STAFF))
                .extracting(Finding::category)
                .contains(Category.POLITICAL);
    }

    static String[] examples() {
        return Lexicon.standard()
                .rules(Category.PROTECTED_SPEECH)
                .flatMap(rule -> rule.found().stream())
                .toArray(String[]::new);
    }
}
