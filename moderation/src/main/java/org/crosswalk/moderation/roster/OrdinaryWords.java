package org.crosswalk.moderation.roster;

import java.util.Set;
import org.crosswalk.moderation.text.WordList;

/** Words that are names as well; such a name needs evidence before it counts. */
public final class OrdinaryWords {
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> WORDS = WordList.words(OrdinaryWords.class, "ordinary-words.txt");

    private OrdinaryWords() {}

    public static boolean contains(String term) {
        return term.length() < SHORTEST_NAME || WORDS.contains(term);
    }
}
