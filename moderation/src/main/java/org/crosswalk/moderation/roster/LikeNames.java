package org.crosswalk.moderation.roster;

import java.util.List;
import java.util.function.IntConsumer;

/** Whether a typed word is meant for a name of one person: with a slip, in another spelling, or cut short. */
final class LikeNames {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_CUT = 3;

    private final People people;

    LikeNames(People people) {
        this.people = people;
    }

    boolean isFamily(String typed, int person) {
        for (int part : people.familyParts(person)) {
            List<String> words = people.trie().words(part);
            if (words.size() == 1 && are(typed, words.getFirst())) {
                return true;
            }
        }
        return false;
    }

    void ifGiven(String typed, int person, IntConsumer keep) {
        for (int name : people.givenNamesOf(person)) {
            for (int part : people.givenParts(name)) {
                List<String> words = people.trie().words(part);
                if (words.size() == 1 && isGiven(typed, words.getFirst())) {
                    keep.accept(person);
                }
            }
        }
    }

    /** A short name made of the beginning or the end of the given name, as no list knows it. */
    void ifCutFrom(String typed, int person, IntConsumer keep) {
        for (int name : people.givenNamesOf(person)) {
            String given = people.trie().words(people.givenParts(name)[0]).getFirst();
            boolean cut = given.startsWith(typed) || given.endsWith(typed);
            if (cut && given.length() > typed.length() && typed.length() >= SHORTEST_CUT) {
                keep.accept(person);
            }
        }
    }

    private static boolean isGiven(String typed, String word) {
        return CommonNames.contains(typed) ? Spelling.alike(typed, word) : are(typed, word);
    }

    static boolean are(String typed, String word) {
        return word.length() >= SHORTEST_WORD && Slips.part(typed, word);
    }
}
