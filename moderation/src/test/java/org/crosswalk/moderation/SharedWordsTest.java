package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownStaff;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Occasions, authors and abbreviations that share words with students, and the child of the family that a letter greets. */
class SharedWordsTest {
    private static final Scanner SCANNER = SchoolScanner.over(
            new District(
                    List.of(
                            student("rose", "Rose", "Bell", "11"),
                            student("spring", "Spring", "Fields", "4"),
                            student("ines", "Inês", "Calder", "9"),
                            student("jean", "Jean-Luc", "Ambroise", "8"),
                            student("iris", "Iris", "Duarte", "8")),
                    List.of(
                            new KnownStaff("t1", List.of("Joan"), "Halvorsen"),
                            new KnownStaff("t2", List.of("Jean-Paul"), "Okafor"),
                            new KnownStaff("t3", List.of("Rose"), "Tierney")),
                    List.of(),
                    Set.of()),
            Lexicon.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kindness and Spring Fields open at noon.",
                "Cookbook of the week is Rose Bell's, on soups.",
                "Rose Bell wrote The Salt Road, and the library has it.",
                "Rose Bell is the color of the new shirts.",
                "Rose Bell of Wexcombe took first in the mile.",
                "Wexcombe senior Rose Bell threw a no-hitter.",
                "Rose Bell beat us in overtime.",
                "Rose Bell, DMD, offers free mouthguards.",
                "ID checked at the door, and grandmother is the guardian of Inês Calder."
            })
    void occasionsAuthorsAndAbbreviationsAreNobody(String text) {
        assertThat(SCANNER.scan(text, ScanContext.of(Kind.TEAM_MESSAGE, Author.STAFF)))
                .filteredOn(finding -> finding.category() == Category.STUDENT_NAME)
                .noneMatch(finding -> finding.students().contains("rose")
                        || finding.students().contains("spring")
                        || finding.students().contains("iris"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Hello Mr. and Mrs. Bell, Rose fainted during the mile run.              | rose
            Good afternoon, Mrs. Okafor. Jean-Luc was in a fistfight at the bus loop. | jean
            """)
    void aLetterToAFamilySpeaksOfItsChild(String text, String student) {
        assertThat(SCANNER.scan(text, ScanContext.of(Kind.GUARDIAN_MESSAGE, Author.STAFF)))
                .anyMatch(finding -> finding.category() == Category.STUDENT_NAME
                        && finding.students().contains(student));
    }

    private static KnownStudent student(String id, String given, String family, String grade) {
        return new KnownStudent(id, List.of(given), family, "70" + id.length() + "12", grade, Set.of());
    }
}
