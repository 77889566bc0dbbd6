package org.crosswalk.moderation.roster;

import java.util.List;
import java.util.function.IntPredicate;

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

    /** Tells for whom the word may be meant as a given name. */
    IntPredicate given(String typed) {
        boolean common = CommonNames.contains(typed);
        return person -> isGiven(typed, common, person);
    }

    private boolean isGiven(String typed, boolean common, int person) {
        for (int name : people.givenNamesOf(person)) {
            for (int part : people.givenParts(name)) {
                List<String> words = people.trie().words(part);
                if (words.size() == 1 && isGiven(typed, common, words.getFirst())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name that many bear is no slip of another, but it is spelt in several ways. */
    private static boolean isGiven(String typed, boolean common, String word) {
        return common ? Spelling.alike(typed, word) : are(typed, word);
    }

    /** A short name made of the beginning or the end of the given name, as no list knows it. */
    boolean isCutFrom(String typed, int person) {
        for (int name : people.givenNamesOf(person)) {
            String given = people.trie().words(people.givenParts(name)[0]).getFirst();
            boolean cut = given.startsWith(typed) || given.endsWith(typed);
            if (cut && given.length() > typed.length() && typed.length() >= SHORTEST_CUT) {
                return true;
            }
        }
        return false;
    }

    static boolean are(String typed, String word) {
        return word.length() >= SHORTEST_WORD && Slips.part(typed, word);
    }
}
