package org.crosswalk.moderation.roster;

import java.util.Set;
import org.crosswalk.moderation.text.WordList;

/** Pronouns, articles and other small words that are names as well: they are one only as a part of a whole name. */
final class FunctionWords {
    private static final Set<String> WORDS = WordList.words(FunctionWords.class, "function-words.txt");

    private FunctionWords() {}

    static boolean contains(String term) {
        return WORDS.contains(term);
    }
}
