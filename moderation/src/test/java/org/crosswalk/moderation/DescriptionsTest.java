package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {
    @Test
    void theRosterIsCountedForGradeAndTeam() {
        Finding finding = description("Our only sophomore on varsity soccer went home.");
        assertThat(finding.students()).containsExactly("ana");
        assertThat(finding.why()).contains("One student of the roster");
    }

    @Test
    void theRosterIsCountedForTheLanguageOfTheHome() {
        assertThat(description("She is the only Portuguese girl in tenth grade.")
                        .students())
                .containsExactly("ana");
    }

    @Test
    void whereTheRosterCannotTellTheWordsDecide() {
        Finding finding = description("Please check on the kid with the service dog.");
        assertThat(finding.students()).isEmpty();
        assertThat(finding.why()).doesNotContain("roster");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The girl who won state in diving got a DUI.               | discipline
            #41 on freshman girls hoops is pregnant.                  | health
            The superintendent's son is failing algebra.              | academic
            """)
    void aFactToldOfSomeoneDescribedIsAFactAboutAStudent(String text, String category) {
        assertThat(Families.SCANNER.scan(text))
                .extracting(finding -> finding.category().id())
                .contains("re-identification", category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Prado is the only sophomore on varsity soccer.",
                "A fifth grader lost a mitten.",
                "If a student in your room has a seizure, call the nurse.",
                "When a kid on the bus throws up, radio the office.",
                "The goalie of the month poster is up.",
                "Bus 33 for freshman hoops leaves at three.",
                "The student who sells the most tickets wins.",
                "Only students with passes may leave."
            })
    void namedAndGenericPeopleAreNotDescribed(String text) {
        assertThat(Families.SCANNER.scan(text))
                .extracting(Finding::category)
                .doesNotContain(Category.RE_IDENTIFICATION);
    }

    private static Finding description(String text) {
        return Families.SCANNER.scan(text).stream()
                .filter(finding -> finding.category() == Category.RE_IDENTIFICATION)
                .findFirst()
                .orElseThrow();
    }
}
