package org.crosswalk.moderation;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.RosterNames;

/** The students whom all tests of the scanner know. */
public final class Cast {
    public static final KnownStudent ANA = student("ana", List.of("Ana", "Beatriz"), "Prado", "700123");
    public static final KnownStudent JULIEN = student("julien", List.of("Julien", "Jules"), "Lefèvre-Haddad", "700124");
    public static final KnownStudent SINEAD = student("sinead", List.of("Sinéad"), "O'Rourke", "700125");
    public static final KnownStudent MARK = student("mark", List.of("Mark"), "Rivers", "700126");
    public static final KnownStudent FIRST_NADIA = student("nadia-1", List.of("Nadia"), "Kowalczyk", "700127");
    public static final KnownStudent SECOND_NADIA = student("nadia-2", List.of("Nadia"), "Kowalczyk", "700128");
    public static final KnownStudent TOMAS = student("tomas", List.of("Tomás"), "de la Vega Ibarra", "700129");
    public static final KnownStudent LI = student("li", List.of("Li"), "Wu", "700130");

    public static final List<KnownStudent> ALL =
            List.of(ANA, JULIEN, SINEAD, MARK, FIRST_NADIA, SECOND_NADIA, TOMAS, LI);
    public static final RosterNames NAMES = RosterNames.of(ALL);
    public static final Scanner SCANNER = SchoolScanner.over(NAMES, Lexicon.standard());

    private Cast() {}

    private static KnownStudent student(String id, List<String> given, String family, String number) {
        return new KnownStudent(id, given, family, number, "10", Set.of("hillside-high"));
    }
}
