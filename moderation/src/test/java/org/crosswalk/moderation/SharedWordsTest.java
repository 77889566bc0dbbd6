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
                "Winter and Spring Fields open at noon.",
                "The new paperback by Rose Bell is on the shelf.",
                "Rose Bell wrote The Salt Road, and the library has it.",
                "Rose Bell is the color of the new shirts.",
                "Rose Bell of Wexcombe took first in the mile.",
                "Wexcombe senior Rose Bell threw a no-hitter.",
                "Rose Bell beat us in overtime.",
                "Rose Bell, DMD, offers free mouthguards.",
                "Bring an ID to the office for Inês Calder, please."
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
            Dear Mr. and Mrs. Bell, Rose has a fever and lies in the clinic.          | rose
            Good morning, Mrs. Okafor. Jean-Luc has a fever and lies in the clinic.   | jean
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
