package org.crosswalk.moderation.lexicon;

import org.crosswalk.moderation.disguise.Characters;
import org.crosswalk.moderation.disguise.Repeats;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.text.Tokens;

/** Recognizes words of the rules behind writings that no rule knows. */
final class UnknownWords {
    private static final int SHORTEST_SPLIT = 4;
    private static final int MOST_PIECES = 3;
    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final Joints joints;
    private final RunWords runs;

    UnknownWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.joints = new Joints(vocabulary);
        this.runs = new RunWords(vocabulary);
    }

    /** Where a writing only begins like a word of the rules, for it may be two words in one. */
    boolean readParts(Tokens tokens, int token, WordingBuilder wording) {
        int[] ends = parts(tokens, token);
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
        int next = number == Vocabulary.UNKNOWN ? readSplit(tokens, token, wording) : token;
        if (next > token) {
            return next;
        }
        int[] ends = number == Vocabulary.UNKNOWN ? parts(tokens, token) : NONE;
        if (ends.length == 0) {
            wording.add(number, token, token + 1);
        } else {
            addParts(tokens, token, ends, wording);
        }
        return token + 1;
    }

    private int[] parts(Tokens tokens, int token) {
        String term = tokens.term(token);
        int[] ends = joints.in(term);
        int[] cut = ends.length == 0 ? runs.in(term) : ends;
        return cut.length > 0 && isProperName(tokens, token) && !vocabulary.isPeople(term.substring(0, cut[0]))
                ? NONE
                : cut;
    }

    /** Nobody who hides a word gives it the capital of a street's or a family's name, as in Cockburn Street. */
    static boolean isProperName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && !tokens.isAllCapitals(token) && !tokens.startsSentence(token);
    }

    /** "lo ser", "dis gus ting". @return the token after, or the same where there is no such word */
    int readSplit(Tokens tokens, int token, WordingBuilder wording) {
        String whole = tokens.term(token);
        int last = Math.min(tokens.size(), token + MOST_PIECES);
        if (token + 1 == last || !isNear(tokens, token + 1)) {
            return token;
        }
        boolean odd = !isWord(whole);
        if (!odd && isWord(tokens.term(token + 1)) || vocabulary.hides(whole)) {
            return token;
        }
        for (int next = token + 1; next < last && continues(tokens, next); next++) {
            odd |= !isWord(tokens.term(next));
            whole += tokens.term(next);
            if (odd && whole.length() >= SHORTEST_SPLIT && hides(whole, token, tokens)) {
                wording.add(vocabulary.number(whole), token, next + 1);
                return next + 1;
            }
        }
        return token;
    }

    /** "por Nathan" is two words; a whole word must come of a word and its neighbour. */
    private boolean hides(String whole, int first, Tokens tokens) {
        return isWord(tokens.term(first)) ? vocabulary.hidesWhole(whole) : vocabulary.hides(whole);
    }

    private boolean continues(Tokens tokens, int next) {
        return isNear(tokens, next) && !vocabulary.hides(tokens.term(next));
    }

    private static boolean isNear(Tokens tokens, int next) {
        return tokens.joined(next) && !tokens.afterApostrophe(next);
    }

    private boolean isWord(String term) {
        return term.length() > 2
                ? vocabulary.has(term) || OrdinaryWords.contains(term) || vocabulary.knows(term)
                : RunWords.isShort(term);
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
