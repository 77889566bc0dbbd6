package org.crosswalk.moderation.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.Particulars;

/** A district of any size, of people whom nobody bore: names are made of syllables, some of them often, most seldom. */
final class MadeUpDistrict {
    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mi", "ren", "sa", "tor", "vi", "na", "del", "ju", "pe", "ras", "hol", "ber", "ti", "gan",
            "wes", "lin", "mor", "da", "quin", "fa", "zel", "bri", "cor", "nay", "som", "yu", "ed", "il");

    private final Random random = new Random(2026);

    private MadeUpDistrict() {}

    static District of(int students) {
        MadeUpDistrict made = new MadeUpDistrict();
        return District.ofStudents(
                IntStream.range(0, students).mapToObj(made::student).toList());
    }

    private KnownStudent student(int number) {
        String given = name(2);
        String family = name(3);
        String address = (given + "." + family + number + "@students.example").toLowerCase(Locale.ROOT);
        Particulars particulars = new Particulars(
                Set.of("Class " + number % 900),
                LocalDate.of(2008 + number % 11, 1 + number % 12, 1 + number % 28),
                number + " " + name(2) + " Street",
                Set.of(String.format(Locale.ROOT, "617-555-%04d", number % 10_000)),
                Set.of(address),
                null);
        return new KnownStudent(
                "s" + number,
                List.of(given, name(2)),
                family,
                String.valueOf(1_000_000 + number),
                String.valueOf(1 + number % 12),
                Set.of("school-" + number % 40),
                particulars);
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            // the square makes some syllables frequent, as some names are
            double drawn = random.nextDouble();
            name.append(SYLLABLES.get((int) (drawn * drawn * SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
