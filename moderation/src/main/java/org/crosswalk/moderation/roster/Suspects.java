package org.crosswalk.moderation.roster;

import org.crosswalk.moderation.text.Tokens;

/** Words that may be a name with a slip in it: they stand as one, and are no word, and no name that others bear. */
final class Suspects {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_IN_SMALL_LETTERS = 5;

    private Suspects() {}

    static boolean isOne(Tokens tokens, People people, int token) {
        String term = tokens.term(token);
        int shortest = Written.asName(tokens, token) ? SHORTEST : SHORTEST_IN_SMALL_LETTERS;
        return term.length() >= shortest
                && !tokens.isNumber(token)
                && !OrdinaryWords.contains(term)
                && !CommonNames.contains(term)
                && people.trie().part(term) == PartTrie.NONE;
    }

    /** Whether a name in small letters may begin here: a slip before a name, or a rare name before a slip. */
    static boolean mayBeginInSmallLetters(Tokens tokens, People people, int token, boolean begins) {
        return token + 1 < tokens.size()
                && tokens.joined(token + 1)
                && (begins
                        ? isRare(tokens.term(token)) && isOne(tokens, people, token + 1)
                        : isRareName(tokens, people, token + 1) && isOne(tokens, people, token));
    }

    private static boolean isRareName(Tokens tokens, People people, int token) {
        String term = tokens.term(token);
        return isRare(term) && people.trie().begins(term);
    }

    /** No word of the language, and long enough to be told from one. */
    static boolean isRare(String term) {
        return term.length() >= SHORTEST_IN_SMALL_LETTERS - 1 && !OrdinaryWords.contains(term);
    }
}
