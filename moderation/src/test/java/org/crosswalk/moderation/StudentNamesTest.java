package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Well played Ana Prado today            | Ana Prado          | ana
            ana prado was great                    | ana prado          | ana
            Prado, Ana: 12 points                  | Prado, Ana         | ana
            PRADO, ANA B. 12                       | PRADO, ANA B.      | ana
            Ana Beatriz Prado sings                | Ana Beatriz Prado  | ana
            Beatriz Prado sings                    | Beatriz Prado      | ana
            A. Prado with two goals                | A. Prado           | ana
            Thanks to Ana P. for the cake          | Ana P.             | ana
            #AnaPrado on fire                      | AnaPrado           | ana
            photo by @anaprado07                   | anaprado           | ana
            follow @ana.prado                      | ana.prado          | ana
            Jules Lefevre Haddad won               | Jules Lefevre Haddad | julien
            JULIEN LEFÈVRE-HADDAD 1:12             | JULIEN LEFÈVRE-HADDAD | julien
            Julien Haddad and Julien's dad         | Julien Haddad      | julien
            Julien Lefèvre's goal                  | Julien Lefèvre     | julien
            Sinead O’Rourke's poem                 | Sinead O’Rourke    | sinead
            Sinead ORourke's poem                  | Sinead ORourke     | sinead
            Mark Rivers led the way                | Mark Rivers        | mark
            Rivers, Mark is absent                 | Rivers, Mark       | mark
            Tomas Vega Ibarra read                 | Tomas Vega Ibarra  | tomas
            Tomás de la Vega read                  | Tomás de la Vega   | tomas
            Tomás Ibarra read                      | Tomás Ibarra       | tomas
            Li Wu and friends                      | Li Wu              | li
            """)
    void namesAreFoundHoweverTheyAreWritten(String text, String words, String student) {
        Finding finding = names(text, ScanContext.none()).getFirst();
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(words);
        assertThat(finding.students()).containsExactly(student);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We mark rivers on the map.",
                "Mark rivers and lakes in blue.",
                "Ms. Prado teaches Spanish.",
                "Coach Ana Prado retires.",
                "The Prado is a museum in Madrid.",
                "Ana, please bring water.",
                "Say it to Ana. Prado opens at nine.",
                "I like water",
                "The anaprado is a dance",
                "MARK RIVERS ON THE MAP",
                "The Mark Rivers Park opens",
                "The Rivers Mark is a line on the pier",
                "Our driver Tomas Okafor went to the Ibarra Museum."
            })
    void wordsThatOnlyLookLikeANameAreClear(String text) {
        assertThat(names(text, ScanContext.none())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Julien's dad drove us.                         | Julien    | julien
            Julien is late                                 | Julien    | julien
            Kowalczyk in goal, then nobody scored          | Kowalczyk | nadia-1
            SCORERS: O'ROURKE 2, KOWALCZYK 1               | O'ROURKE  | sinead
            """)
    void aRareNameTellsByItself(String text, String words, String student) {
        Finding finding = names(text, ScanContext.none()).getFirst();
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(words);
        assertThat(finding.students()).contains(student);
    }

    @Test
    void bothStudentsOfOneNameAreReported() {
        assertThat(names("Nadia Kowalczyk scored.", ScanContext.none())
                        .getFirst()
                        .students())
                .containsExactlyInAnyOrder("nadia-1", "nadia-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ride home for Ana please        | ana
            Ana is late                     | ana
            Great job Ana!                  | ana
            Mark is late                    | mark
            We need Mark and the bus        | mark
            """)
    void aFirstNameTellsInsideTheGroup(String text, String student) {
        List<Finding> findings = names(text, ScanContext.toGroup(Set.of("ana", "mark")));
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().students()).containsExactly(student);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mark your calendars",
                "Please mark the box",
                "Ana Lopez drives the bus",
                "Ms. Rivers has the keys",
                "The Rivers Casino trip"
            })
    void otherPeopleAndThingsAreClearInsideTheGroup(String text) {
        assertThat(names(text, ScanContext.toGroup(Set.of("ana", "mark")))).isEmpty();
    }

    @Test
    void everyFindingSaysWhyWithoutRepeatingTheName() {
        assertThat(names("Ana Prado and A. Prado", ScanContext.none()))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.why()).isNotBlank().doesNotContain("Prado"));
    }

    private static List<Finding> names(String text, ScanContext context) {
        return Cast.SCANNER.scan(text, context).stream()
                .filter(finding -> finding.category() == Category.STUDENT_NAME)
                .collect(Collectors.toList());
    }
}
