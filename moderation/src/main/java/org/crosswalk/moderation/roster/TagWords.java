package org.crosswalk.moderation.roster;

import java.util.BitSet;
import java.util.Set;
import org.crosswalk.moderation.text.WordList;

/** Words of the language written together, as in a hashtag: prayfor, strongforever. */
final class TagWords {
    private static final Set<String> SHORT = WordList.words(TagWords.class, "tag-words.txt");
    private static final int SHORTEST = 3;

    private TagWords() {}

    static boolean are(String letters) {
        BitSet ends = new BitSet();
        ends.set(0);
        for (int from = 0; from >= 0 && from < letters.length(); from = ends.nextSetBit(from + 1)) {
            for (int to = from + 1; to <= letters.length(); to++) {
                if (isOne(letters.substring(from, to))) {
                    ends.set(to);
                }
            }
        }
        return !letters.isEmpty() && ends.get(letters.length());
    }

    private static boolean isOne(String word) {
        return SHORT.contains(word) || word.length() >= SHORTEST && OrdinaryWords.contains(word);
    }
}
