package org.crosswalk.moderation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crosswalk.moderation.detect.Detectors;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.crosswalk.moderation.text.Tokens;

/** Prints how long names take, with rosters made up of syllables; for people who change them, not a test. */
final class NameSpeed {
    private static final String[] BEGINNINGS = "Ka Le Mi Ro Sa Te Vi An El Jo Ma Ni Ol Pe Ri So Ta Ul Va Zi".split(" ");
    private static final String[] MIDDLES = "la ne ri so tu va be ci do fe ga li mo na pe".split(" ");
    private static final String[] ENDS = "n na ra s la th lyn ko rez vić m ton son der ski".split(" ");
    private static final String[] WORDS =
            ("the team meets after school on friday bring water and cleats because bus leaves at"
                            + " three parents please sign form for trip our band plays in gym tonight doors open early")
                    .split(" ");
    private static final int POSTS = 20_000;
    private static final int WORDS_IN_POST = 43;

    private NameSpeed() {}

    public static void main(String[] sizes) {
        snapshot(100_000);
        snapshot(100_000);
        scan(20_000);
        scan(100_000);
    }

    private static void snapshot(int students) {
        List<KnownStudent> roster = roster(students);
        System.gc();
        long before = used();
        long start = cpu();
        RosterNames names = RosterNames.of(roster);
        long millis = (cpu() - start) / 1_000_000;
        System.gc();
        System.out.printf("%,d students: %d ms, %d MB%n", names.size(), millis, (used() - before) >> 20);
    }

    private static void scan(int students) {
        List<KnownStudent> roster = roster(students);
        Detectors none = new Detectors(RosterNames.of(List.of()), Lexicon.of(List.of()));
        Detectors all = new Detectors(RosterNames.of(roster), Lexicon.of(List.of()));
        List<Tokens> posts = posts(roster);
        for (int round = 0; round < 6; round++) {
            System.out.printf(
                    "%,d students: %.1f µs a post without names, %.1f with%n",
                    students, micros(none, posts), micros(all, posts));
        }
    }

    private static double micros(Detectors detectors, List<Tokens> posts) {
        long start = cpu();
        posts.forEach(post -> detectors.in(post, ScanContext.none()));
        return (cpu() - start) / 1e3 / posts.size();
    }

    private static List<Tokens> posts(List<KnownStudent> roster) {
        Random random = new Random(7);
        List<Tokens> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            KnownStudent student = roster.get(random.nextInt(roster.size()));
            StringBuilder post =
                    new StringBuilder("Today " + student.givenNames().getFirst() + " " + student.familyName());
            for (int word = 3; word < WORDS_IN_POST; word++) {
                String next = WORDS[random.nextInt(WORDS.length)];
                boolean large = word % 7 == 0;
                post.append(word % 11 == 0 ? ". " : " ")
                        .append(large ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : next);
            }
            posts.add(SchoolAnalyzer.read(post));
        }
        return posts;
    }

    private static List<KnownStudent> roster(int size) {
        Random random = new Random(3);
        List<KnownStudent> roster = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> given = i % 3 == 0 ? List.of(name(random, 1), name(random, 2)) : List.of(name(random, 1));
            String family = i % 6 == 0 ? name(random, 3) + " " + name(random, 3) : name(random, 3);
            roster.add(new KnownStudent(
                    "s" + i, given, family, "7" + i, String.valueOf(i % 12 + 1), Set.of("school-" + i % 40)));
        }
        return roster;
    }

    private static String name(Random random, int middles) {
        StringBuilder name = new StringBuilder(any(random, BEGINNINGS));
        for (int i = 0; i < middles; i++) {
            name.append(any(random, MIDDLES));
        }
        return name.append(any(random, ENDS)).toString();
    }

    private static String any(Random random, String[] some) {
        return some[random.nextInt(some.length)];
    }

    /** Time of this thread alone, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
