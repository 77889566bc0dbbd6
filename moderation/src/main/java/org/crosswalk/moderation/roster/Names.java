package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The distinct given names, or the distinct family names, of a roster: which parts they are written with, and who
 * bears them. A name that thousands bear is kept once.
 *
 * @param ofPart names that can be written with a part
 * @param nicknamesOfPart names for which the part is a short form
 * @param parts the ways to write a name
 * @param bearers people by name, in the order of their numbers
 */
record Names(int[][] ofPart, int[][] nicknamesOfPart, int[][] parts, int[][] bearers) {
    /** Gathers names; the ways to write one are worked out when it comes for the first time. */
    static final class Builder {
        static final int NAMELESS = -1;

        /** LaFleur may be written La Fleur. */
        private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

        private final PartTrie.Builder trie;
        private final boolean given;
        private final Map<String, Integer> known = new HashMap<>();
        private final IntLists ofPart = new IntLists();
        private final IntLists nicknamesOfPart = new IntLists();
        private final IntLists parts = new IntLists();
        private final IntLists bearers = new IntLists();
        private int size;

        Builder(PartTrie.Builder trie, boolean given) {
            this.trie = trie;
            this.given = given;
        }

        /** @return the number of the name, or {@link #NAMELESS} where the writing has no letters */
        int add(String name, int bearer) {
            int number = known.computeIfAbsent(name, this::learn);
            if (number != NAMELESS) {
                bearers.add(number, bearer);
            }
            return number;
        }

        private int learn(String name) {
            List<String> words = NameWords.of(name);
            if (words.isEmpty()) {
                return NAMELESS;
            }
            int number = size++;
            Set<List<String>> ways = given ? GivenNames.of(words) : FamilyNames.of(words);
            ways.forEach(way -> addWay(number, way));
            String apart = INNER_CAPITAL.matcher(name).replaceAll(" ");
            if (apart.length() > name.length()) {
                addWay(number, NameWords.of(apart));
            }
            if (given) {
                nicknames(words).forEach(nickname -> nicknamesOfPart.add(trie.add(List.of(nickname)), number));
            }
            return number;
        }

        private void addWay(int number, List<String> way) {
            int part = trie.add(way);
            ofPart.add(part, number);
            parts.add(number, part);
        }

        private static List<String> nicknames(List<String> words) {
            List<String> nicknames = new ArrayList<>(Nicknames.of(String.join("", words)));
            if (words.size() > 1) {
                words.forEach(word -> nicknames.addAll(Nicknames.of(word)));
                nicknames.add(initials(words));
            }
            return nicknames;
        }

        private static String initials(List<String> words) {
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.append(word.charAt(0)));
            return initials.toString();
        }

        Names build(int partCount) {
            return new Names(
                    ofPart.trimmed(partCount),
                    nicknamesOfPart.trimmed(partCount),
                    parts.trimmed(size),
                    bearers.trimmed(size));
        }
    }
}
