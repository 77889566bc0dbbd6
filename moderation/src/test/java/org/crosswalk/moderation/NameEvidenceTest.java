package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownSchool;
import org.crosswalk.moderation.roster.KnownStaff;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom parts of names mean, by what stands around them. */
class NameEvidenceTest {
    private static final District DISTRICT = new District(
            List.of(
                    student("rose", "Rose", "Bell", "11", "high"),
                    student("hunter", "Hunter", "Brooks", "9", "high"),
                    student("skye", "Skye", "Page", "4", "elm"),
                    student("ignacio", "Ignacio", "Barragán Ortiz", "12", "high"),
                    student("lupe", "Guadalupe", "Zepeda", "6", "elm"),
                    student("thuy", "Thùy", "Đặng", "10", "high"),
                    student("older", "Priyanka", "Venkatesan", "12", "high"),
                    student("younger", "Priyanka", "Venkatesan", "3", "elm"),
                    student("marwa", "Marwa", "El-Amin", "8", "elm"),
                    student("dmitri", "Dmitri", "Halvorsen", "0K", "elm"),
                    student("xande", "Alexandre", "Furtado", "7", "elm"),
                    student("cora", "Cora", "Quispe", "5", "elm"),
                    student("winter", "Winter", "Ball", "10", "high"),
                    student("he", "Ha-eun", "So", "5", "elm"),
                    student("max", "Max", "Lindqvist", "5", "elm")),
            List.of(new KnownStaff("t1", List.of("Joan"), "Halvorsen")),
            List.of(new KnownSchool("high", "Port Ambrose High School"), new KnownSchool("elm", "Elm Hollow School")),
            Set.of());
    private static final Scanner SCANNER = SchoolScanner.over(DISTRICT, Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Rose in my 11th grade lab has the flu            | Rose          | rose
            Tell Hunter that he left a jersey in the locker  | Hunter        | hunter
            Fourth grade artist Skye drew the cover          | Skye          | skye
            Dois gols do Xande, do sétimo ano!               | Xande         | xande
            Feliz cumpleaños, Nacho Barragán                 | Nacho Barragán | ignacio
            La alumna Lupe, de sexto grado, ganó             | Lupe          | lupe
            Goalkeeper El-Amin saved three                   | El-Amin       | marwa
            FINAL: EL-AMIN 2, DANG 1                         | EL-AMIN       | marwa
            Marwa El-Amn is out today                        | Marwa El-Amn  | marwa
            Barragan, Ignaico has the bus pass               | Barragan, Ignaico | ignacio
            MEA, grade 8, asked for help                     | MEA           | marwa
            T.D. in tenth grade has a new locker             | T.D.          | thuy
            so proud of rose bell, junior class treasurer    | rose bell     | rose
            pictures by @mvenkatesan_07                      | ^^            | ^^
            pictures by @pvenkatesan_07                      | pvenkatesan   | older
            #TeamZepeda all the way                          | Zepeda        | lupe
            #zepedastrong                                    | zepedastrong  | lupe
            #freemarwaelamin now                             | freemarwaelamin | marwa
            #lupezepedaforpresident                          | lupezepedaforpresident | lupe
            news.example/sports/guadalupe-zepeda-state-final | guadalupe-zepeda | lupe
            ignaico barragan for treasurer                   | ignaico barragan | ignacio
            Priyannka Venkattesan sang                       | Priyannka Venkattesan | older
            Zepeda (6th, Elm Hollow) forgot a lunch          | Zepeda        | lupe
            CQ, gr. 5, was dismissed at noon                 | CQ            | cora
            Winter Ball scored twelve                        | Winter Ball   | winter
            the Furtado twins won                            | Furtado       | xande
            NOT Guadalupe: Lupe Zepeda, please               | Guadalupe     | lupe
            """)
    void aPartOfANameTellsTogetherWithWhatStandsAroundIt(String text, String words, String student) {
        List<Finding> names = names(text);
        if (words.isEmpty()) {
            assertThat(names).isEmpty();
            return;
        }
        assertThat(text.substring(names.getFirst().start(), names.getFirst().end()))
                .isEqualTo(words);
        assertThat(names.getFirst().students()).contains(student);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rose petals and a bell for the play",
                "Rose Hall opens at nine",
                "Hunter green sweatshirts are back",
                "Bell schedule B on Friday",
                "Meet at Brooks Field",
                "Hunters and gatherers, grade 6",
                "Nurse Halvorsen has the forms",
                "Joan Halvorsen runs the bake sale",
                "Mr. Zepeda drove the van",
                "Carlos Zepeda plays for the other team",
                "Marwa Hussein scored for Northfield",
                "His mother, Marwa, called twice",
                "The Furtado family gave books",
                "Zepeda Plumbing sponsors the snack bar",
                "write to marwa.elamin@mail.example",
                "Page 4 of the packet",
                "BELL RINGS AT 7:40",
                "PE and TD stand for what?",
                "Winter Ball tickets are five dollars",
                "The Winter Ball is back",
                "Winter Ball this Saturday, doors at seven",
                "He said so, and We agreed; So long",
                "Tell your child what Max did with the dragon"
            })
    void wordsPlacesAndOtherPeopleAreClear(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MEA needs an inhaler before the run",
                "Did M.E. turn in her essay?",
                "can someone call lupe's mom",
                "Please send C.Q. to guidance"
            })
    void amongTeachersAFewLettersTell(String text) {
        assertThat(SCANNER.scan(text, ScanContext.of(Kind.TEAM_MESSAGE, Author.STAFF)))
                .anyMatch(finding -> finding.category() == Category.STUDENT_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT has the gym today", "AD says the bus leaves at three", "The HB pencils came in"})
    void otherLettersAreClear(String text) {
        assertThat(SCANNER.scan(text, ScanContext.of(Kind.TEAM_MESSAGE, Author.STAFF)))
                .noneMatch(finding -> finding.category() == Category.STUDENT_NAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Priyanka Venkatesan is absent                     | older younger
            Priyanka Venkatesan, a third grader, is absent    | younger
            Priyanka Venkatesan (12) is absent                | older
            Priyanka Venkatesan of Elm Hollow is absent       | younger
            Priyanka Venkatesan, not the senior, the third grader | younger
            """)
    void ofTwoWhoBearANameTheGradeOrTheSchoolTellsWhich(String text, String students) {
        assertThat(names(text).getFirst().students()).containsExactlyInAnyOrder(students.split(" "));
    }

    private static List<Finding> names(String text) {
        return SCANNER.scan(text, ScanContext.of(Kind.SOCIAL_POST, Author.STAFF)).stream()
                .filter(finding -> finding.category() == Category.STUDENT_NAME)
                .toList();
    }

    private static KnownStudent student(String id, String given, String family, String grade, String school) {
        return new KnownStudent(id, List.of(given), family, null, grade.equals("0K") ? "KG" : grade, Set.of(school));
    }
}
