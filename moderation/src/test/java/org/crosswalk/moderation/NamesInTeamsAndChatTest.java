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
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names told by what their bearers do in a team, and names whose writer uses no capitals. */
class NamesInTeamsAndChatTest {
    private static final District DISTRICT = new District(
            List.of(
                    student("holly", "Holly", "Marsh", "10"),
                    student("reed", "Reed", "Castle", "9"),
                    student("ginger", "Ginger", "Lake", "7"),
                    student("clay", "Clay", "Bishop", "11"),
                    student("abby", "Abigail", "Stone-Weir", "12"),
                    student("remi", "Remi", "LaRiviere", "8"),
                    student("oona", "Oona", "O'Shaughnessy", "11"),
                    student("tereza", "Tereza", "da Fonte", "6")),
            List.of(new KnownStaff("t1", List.of("Holly"), "Quimby")),
            List.of(),
            Set.of());
    private static final Scanner SCANNER = SchoolScanner.over(DISTRICT, Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have Castle at point and nobody behind him       | Castle
            Marsh on the mound, then a pitching change         | Marsh
            Header by Lake, one nil at the half                | Lake
            Corner from da Fonte, cleared off the line         | Fonte
            FINAL 54-49. CASTLE 22 PTS, BISHOP 11 REB          | CASTLE
            55 HURDLES: MARSH 8.61                             | MARSH
            Castle 14, Marsh 12, Bishop 6, what a night        | Castle
            My homeroom: Holly, Reed, Ginger, Clay             | Holly
            Holly in tenth grade says she lost her phone       | Holly
            La Riviere left a cello behind, orchestra folks    | La Riviere
            holly marsh can't find her recorder                | holly marsh
            reed castle is riding with me                      | reed castle
            does ginger lake take the late bus                 | ginger lake
            can someone walk holly marsh to the van            | holly marsh
            u got clay bishop?? guidance wants him             | clay bishop
            JV tmrw: remi lariviere holly marsh starts         | remi lariviere
            sitting with abby s-w from senior advisory         | abby s-w
            See Castle_Reed_permission.pdf                     | Castle_Reed
            img/2025/Lake%20Ginger/grid                        | Lake%20Ginger
            Hannah heard Reed read a whole chapter, ninth grade | Reed
            """)
    void theyAreFound(String text, String words) {
        assertThat(names(text))
                .extracting(finding -> text.substring(finding.start(), finding.end()))
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Principal O'Shaughnessy took a pie, and then he took another",
                "Their Castle kid can shoot",
                "Their pitcher, Marsh, throws gas",
                "Practice moved to Holly Marsh in Roxbury",
                "reed castle photos near the holly marsh trail",
                "we reed castle baskets on friday",
                "Left to right, L-R, on the flyer",
                "Lake 4, Room 12 and Lane 3 are wet",
                "Bus stops at the corner of Marsh and Bishop",
                "JV and varsity share the bus",
                "LaRiviere's Bakery gave rolls",
                "the lake is at its best in fall",
                "a bishop and a castle were traded at chess club"
            })
    void thingsPlacesAndOthersAreClear(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did you hear the Castles' boy beat the mayor at chess",
                "Someone should thank Renee Marsh's daughter",
                "The Bishops' youngest sells candy"
            })
    void aChildIsToldByItsFamilysName(String text) {
        assertThat(SCANNER.scan(text, ScanContext.of(Kind.SOCIAL_POST, Author.PUBLIC)))
                .extracting(Finding::category)
                .contains(Category.RE_IDENTIFICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The school's youngest team",
                "The boys' junior varsity bus",
                "Parents' kid pickup is at three",
                "Reed Castle's brother waved"
            })
    void othersChildrenAreNotDescribed(String text) {
        assertThat(SCANNER.scan(text, ScanContext.of(Kind.SOCIAL_POST, Author.PUBLIC)))
                .extracting(Finding::category)
                .doesNotContain(Category.RE_IDENTIFICATION);
    }

    private static List<Finding> names(String text) {
        return SCANNER.scan(text, ScanContext.of(Kind.TEAM_MESSAGE, Author.STAFF)).stream()
                .filter(finding -> finding.category() == Category.STUDENT_NAME)
                .toList();
    }

    private static KnownStudent student(String id, String given, String family, String grade) {
        return new KnownStudent(id, List.of(given), family, null, grade, Set.of("high"));
    }
}
