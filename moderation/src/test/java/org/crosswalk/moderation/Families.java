package org.crosswalk.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownSchool;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.Particulars;

/** A district whose roster tells more of its students than their names. */
final class Families {
    static final KnownStudent ANA = student(
            "ana",
            "Ana",
            "Prado",
            "700123",
            new Particulars(
                    Set.of("Girls Varsity Soccer", "Robotics"),
                    LocalDate.of(2011, 3, 4),
                    "18 Quarry Hollow Road, Milford Falls, VT 05099",
                    Set.of("(802) 555-0117"),
                    Set.of("aprado29@students.milfordfalls.example"),
                    "pt"));
    static final KnownStudent OTIS = student(
            "otis",
            "Otis",
            "Lindqvist",
            "700124",
            new Particulars(
                    Set.of("JV Hockey"),
                    LocalDate.of(2010, 11, 30),
                    "Rua do Moinho, 77",
                    Set.of(),
                    Set.of("olindqvist28@students.milfordfalls.example"),
                    null));

    static final Scanner SCANNER = SchoolScanner.over(
            new District(
                    List.of(ANA, OTIS),
                    List.of(),
                    List.of(new KnownSchool("hillside-high", "Hillside High School")),
                    Set.of("802-555-0100", "5 Slate Avenue, Milford Falls", "cell.milfordfalls.example")),
            Lexicon.standard());

    private Families() {}

    private static KnownStudent student(
            String id, String given, String family, String number, Particulars particulars) {
        return new KnownStudent(id, List.of(given), family, number, "10", Set.of("hillside-high"), particulars);
    }
}
