package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of one student in several wordings is one finding, and a note goes on about whom it named. */
class PassagesTest {
    @Test
    void twoWordingsOfOneFactAreOneFinding() {
        String text = "The biopsy of Ana Prado came back. Hodgkin lymphoma, early.";
        List<Finding> facts = facts(text, Category.HEALTH);
        assertThat(facts).hasSize(1);
        assertThat(text.substring(facts.getFirst().start(), facts.getFirst().end()))
                .startsWith("biopsy")
                .contains("lymphoma");
    }

    @Test
    void whatIsToldFarApartStaysApart() {
        assertThat(facts(
                        "Ana Prado has asthma. Her team leaves at nine with the coaches, the van and all of the bags that we"
                                + " packed. She broke her wrist.",
                        Category.HEALTH))
                .hasSize(2);
    }

    @Test
    void factsOfTwoStudentsStayTwo() {
        assertThat(facts("Ana Prado has asthma; Li Wu has a fever.", Category.HEALTH))
                .hasSize(2);
    }

    @Test
    void theHeadingOfAListTellsLessThanItsLines() {
        assertThat(facts("Meds for Friday:\n- Ana Prado, Ritalin at noon\n- Li Wu, insulin at two", Category.HEALTH))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.students()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please keep Ana Prado with you for now. Smashed the mirror in the second floor bathroom, and the custodian saw it.",
                "Ana Prado comes to the dean at two. Vape in her locker, for the third time since October.",
                "Ana Prado sits with you today. Stole a phone from the locker room and then said that it was hers."
            })
    void aSentenceWithoutASubjectGoesOnAboutTheStudent(String text) {
        assertThat(facts(text, Category.DISCIPLINE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Prado sits out. For families, concussions and fractures are explained on the trainer's page.",
                "Ana Prado scored twice. The suspended bus route on Elm Street comes back to life on Monday.",
            })
    void aSentenceOfItsOwnDoesNotGoOnAboutTheStudent(String text) {
        assertThat(Cast.SCANNER.scan(text))
                .extracting(Finding::category)
                .doesNotContain(Category.HEALTH, Category.DISCIPLINE);
    }

    private static List<Finding> facts(String text, Category category) {
        return Cast.SCANNER.scan(text, ScanContext.of(Kind.TEAM_MESSAGE, Author.STAFF)).stream()
                .filter(finding -> finding.category() == category)
                .toList();
    }

    @Test
    void aPronounMeansTheOneStudentOfTheTextSomeSentencesLater() {
        assertThat(facts(
                        "Ana Prado left at noon. The team went on to win by two. She has a concussion.",
                        Category.HEALTH))
                .hasSize(1);
    }

    @Test
    void aStudentNumberSaysOfWhomAFactIsTold() {
        assertThat(facts("700123, gym lobby: a vape rolled in her sock.", Category.DISCIPLINE))
                .hasSize(1)
                .allSatisfy(fact -> assertThat(fact.students()).containsExactly("ana"));
    }

    @Test
    void nothingIsToldOfNobody() {
        assertThat(Cast.SCANNER.scan("Complete tear of the ACL.", ScanContext.toGroup(Set.of())))
                .extracting(Finding::category)
                .doesNotContain(Category.HEALTH);
    }
}
