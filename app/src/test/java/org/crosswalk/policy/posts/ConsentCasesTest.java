package org.crosswalk.policy.posts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.packs.PackBook;
import org.crosswalk.policy.posts.Consents.Release;
import org.crosswalk.policy.posts.Consents.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * May these students appear? Each student is a letter for what is known of them: a release that is <b>s</b>igned,
 * <b>r</b>efused, <b>e</b>xpired or <b>m</b>issing, one on its <b>l</b>ast day, one without an <b>end</b> (d), and
 * <b>o</b> opted out of publication, <b>u</b> of whom no opt-out is known, <b>k</b> out of the directory, <b>x</b> not on
 * the roster; with + for a guardian's yes, - for a no, and ~ for a yes and a no. + and - can be followed by a network.
 */
class ConsentCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "{0}: {1} {2} on {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # pack      | how   | students | where    | who may not, why and by which clause
                    cambridge | shown | s        | feed     |
                    cambridge | shown | l        | feed     |
                    cambridge | shown | e        | feed     | e RELEASE_EXPIRED CAM-03
                    cambridge | shown | r        | feed     | r RELEASE_REFUSED CAM-03
                    cambridge | shown | m        | feed     | m RELEASE_MISSING CAM-03
                    cambridge | shown | d        | feed     | d RELEASE_UNDATED CAM-03
                    cambridge | shown | o        | feed     | o RELEASE_MISSING CAM-03
                    cambridge | shown | x        | feed     | x STUDENT_UNKNOWN CAM-03
                    cambridge | shown | m+       | feed     |
                    cambridge | shown | r+       | feed     |
                    cambridge | shown | s-       | feed     | s- SAID_NO CAM-03
                    cambridge | shown | s~       | feed     | s~ SAID_NO CAM-03
                    cambridge | shown | m+feed   | feed     |
                    cambridge | shown | m+feed   | facebook | m+feed RELEASE_MISSING CAM-03
                    cambridge | shown | s-feed   | facebook |
                    cambridge | shown | s e      | feed     | e RELEASE_EXPIRED CAM-03
                    cambridge | shown | s r m    | feed     | m RELEASE_MISSING CAM-03, r RELEASE_REFUSED CAM-03
                    cambridge | named | m        | feed     | m RELEASE_MISSING HOUSE-CONSENT
                    belmont   | shown | m        | feed     |
                    belmont   | shown | o        | feed     | o OPTED_OUT BEL-07
                    belmont   | named | o        | feed     | o OPTED_OUT BEL-07
                    belmont   | shown | u        | feed     | u OPT_OUT_UNKNOWN BEL-07
                    belmont   | shown | r        | feed     | r RELEASE_REFUSED BEL-07
                    belmont   | shown | o+       | feed     |
                    belmont   | shown | s-       | feed     | s- SAID_NO BEL-07
                    belmont   | shown | m o m-   | feed     | m- SAID_NO BEL-07, o OPTED_OUT BEL-07
                    westwood  | shown | m        | feed     |
                    westwood  | shown | k        | feed     | k DIRECTORY_OPT_OUT WES-04
                    westwood  | shown | u        | feed     | u DIRECTORY_UNKNOWN WES-04
                    westwood  | shown | o        | feed     | o OPTED_OUT WES-04
                    westwood  | shown | k+       | feed     |
                    westwood  | named | k        | feed     | k RELEASE_MISSING HOUSE-CONSENT
                    leicester | shown | m        | feed     | m RELEASE_MISSING HOUSE-CONSENT
                    leicester | named | s        | feed     |
                    boston    | shown | e        | feed     | e RELEASE_EXPIRED HOUSE-CONSENT
                    cambridge | shown | s        | feed facebook |
                    cambridge | shown | s-feed   | feed facebook | s-feed SAID_NO CAM-03
                    """)
    void CAM03BEL07WES04eachStudentNeedsWhatThePackAsksFor(
            String pack, String how, String students, String where, @Nullable String refused) {
        Map<PersonId, Set<Appearance>> appearing = new HashMap<>();
        Map<PersonId, Consents> known = new HashMap<>();
        for (String student : students.split(" ")) {
            appearing.put(new PersonId(student), EnumSet.of(Appearance.of(how)));
            if (!student.startsWith("x")) {
                known.put(new PersonId(student), consents(student));
            }
        }
        List<ConsentGap> gaps =
                PackBook.of(pack).newest().posts().gaps(appearing, known, Set.of(where.split(" ")), TODAY);
        assertThat(words(gaps)).isEqualTo(refused == null ? "" : refused);
    }

    private static String words(List<ConsentGap> gaps) {
        return new TreeMap<>(
                        gaps.stream().collect(groupingBy(gap -> gap.student().value())))
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue().getFirst().why() + " "
                                + entry.getValue().getFirst().citation().clause())
                        .collect(joining(", "));
    }

    private static Consents consents(String student) {
        char kind = student.charAt(0);
        return new Consents(
                release(kind),
                kind == 'u' ? null : (Boolean) (kind == 'o'),
                kind == 'u' ? null : (Boolean) (kind == 'k'),
                said(student));
    }

    private static Release release(char kind) {
        return switch (kind) {
            case 's' -> new Release.Signed(TODAY.plusYears(1));
            case 'l' -> new Release.Signed(TODAY);
            case 'e' -> new Release.Signed(TODAY.minusDays(1));
            case 'd' -> new Release.Signed(null);
            case 'r' -> new Release.Refused();
            default -> new Release.None();
        };
    }

    private static List<Word> said(String student) {
        if (student.length() == 1) {
            return List.of();
        }
        Set<String> outlets = student.length() > 2 ? Set.of(student.substring(2)) : Set.of();
        return switch (student.charAt(1)) {
            case '+' -> List.of(new Word(true, outlets));
            case '-' -> List.of(new Word(false, outlets));
            default -> List.of(new Word(true, outlets), new Word(false, outlets));
        };
    }
}
