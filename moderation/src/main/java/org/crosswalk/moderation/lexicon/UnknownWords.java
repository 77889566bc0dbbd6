package org.crosswalk.moderation.lexicon;

import org.crosswalk.moderation.disguise.Characters;
import org.crosswalk.moderation.disguise.Repeats;
import org.crosswalk.moderation.text.Tokens;

/** Recognizes words of the rules behind writings that no rule knows. */
final class UnknownWords {
    private static final int SHORTEST_SPLIT = 5;
    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final Joints joints;

    UnknownWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.joints = new Joints(vocabulary);
    }

    /** Where a writing only begins like a word of the rules, for it may be two words in one. */
    boolean readParts(Tokens tokens, int token, WordingBuilder wording) {
        int[] ends = isProperName(tokens, token) ? NONE : joints.in(tokens.term(token));
        if (ends.length > 0) {
            addParts(tokens, token, ends, wording);
        }
        return ends.length > 0;
    }

    /** Adds the words that stand behind the writing, or the writing as an unknown word. @return the token after */
    int read(Tokens tokens, int token, WordingBuilder wording) {
        String term = tokens.term(token);
        int lookAlike = isAscii(term) ? Vocabulary.UNKNOWN : eitherWay(Characters.latin(term));
        if (lookAlike >= 0) {
            wording.addHidden(lookAlike, token, token + 1, tokens.start(token), tokens.end(token));
            return token + 1;
        }
        int number = Repeats.in(term) ? vocabulary.cut(term) : Vocabulary.UNKNOWN;
        int both = number == Vocabulary.UNKNOWN ? withNext(tokens, token) : Vocabulary.UNKNOWN;
        if (both != Vocabulary.UNKNOWN) {
            wording.add(both, token, token + 2);
            return token + 2;
        }
        int[] ends = number == Vocabulary.UNKNOWN && !isProperName(tokens, token) ? joints.in(term) : NONE;
        if (ends.length == 0) {
            wording.add(number, token, token + 1);
        } else {
            addParts(tokens, token, ends, wording);
        }
        return token + 1;
    }

    /** Nobody who hides a word gives it the capital of a street's or a family's name, as in Cockburn Street. */
    private static boolean isProperName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && !tokens.isAllCapitals(token) && !tokens.startsSentence(token);
    }

    /** "lo ser" */
    private int withNext(Tokens tokens, int token) {
        if (token + 1 == tokens.size() || !tokens.joined(token + 1)) {
            return Vocabulary.UNKNOWN;
        }
        String first = tokens.term(token);
        String second = tokens.term(token + 1);
        return first.length() + second.length() < SHORTEST_SPLIT
                ? Vocabulary.UNKNOWN
                : vocabulary.hidden().numberOfBoth(first, second);
    }

    private void addParts(Tokens tokens, int token, int[] ends, WordingBuilder wording) {
        String term = tokens.term(token);
        boolean plain = tokens.end(token) - tokens.start(token) == term.length();
        int from = 0;
        for (int end : ends) {
            int number = vocabulary.number(term.substring(from, end));
            int start = tokens.start(token);
            wording.add(
                    number, token, token + 1, plain ? start + from : start, plain ? start + end : tokens.end(token));
            from = end;
        }
    }

    /** Letters that stand on their heads are read from behind. */
    private int eitherWay(String latin) {
        int number = vocabulary.number(latin);
        return number == Vocabulary.UNKNOWN
                ? vocabulary.number(new StringBuilder(latin).reverse().toString())
                : number;
    }

    private static boolean isAscii(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
