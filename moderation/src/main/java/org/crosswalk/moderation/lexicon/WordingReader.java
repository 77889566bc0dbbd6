package org.crosswalk.moderation.lexicon;

import org.crosswalk.moderation.disguise.Characters;
import org.crosswalk.moderation.text.Tokens;

/** Looks each word of a text up once; what the rules do not know as it stands is looked at twice. */
final class WordingReader {
    /** Rules write it before a word that counts where it is hidden. */
    private static final int HIDDEN = '⍰';

    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_PIECE = 5;
    private static final int LONGEST_INITIALS = 4;
    private static final int LONG_ENOUGH_FOR_TWO = 5;

    private final Vocabulary vocabulary;
    private final SpelledWords spelled;
    private final UnknownWords unknown;
    private final Tokens tokens;
    private final WordingBuilder wording;

    WordingReader(Vocabulary vocabulary, SpelledWords spelled, UnknownWords unknown, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.spelled = spelled;
        this.unknown = unknown;
        this.tokens = tokens;
        this.wording = new WordingBuilder(tokens, vocabulary.picture(HIDDEN));
    }

    Wording read() {
        int token = 0;
        while (token < tokens.size()) {
            if (tokens.hasSigns(token)) {
                pictures(token == 0 ? 0 : tokens.end(token - 1), tokens.start(token), Math.max(0, token - 1));
            }
            token = word(token);
        }
        if (token > 0) {
            pictures(tokens.end(token - 1), tokens.original().length(), token - 1);
        }
        return wording.build();
    }

    private int word(int token) {
        if (token + 1 < tokens.size() && tokens.afterApostrophe(token + 1)) {
            int[] full = vocabulary.contraction(tokens.term(token) + "'" + tokens.term(token + 1));
            if (full != null) {
                wording.add(full, token, token + 2);
                return token + 2;
            }
        }
        int glued = spelled.read(tokens, token, wording);
        return glued > token ? glued : plain(token);
    }

    private int plain(int token) {
        String term = tokens.term(token);
        int number = vocabulary.number(term);
        if (number == Vocabulary.UNKNOWN) {
            return unknown.read(tokens, token, wording);
        }
        if (isNameLikeWord(token, term)) {
            wording.add(Vocabulary.UNKNOWN, token, token + 1);
            return token + 1;
        }
        int split = term.length() <= LONGEST_PIECE ? unknown.readSplit(tokens, token, wording) : token;
        if (split > token) {
            return split;
        }
        boolean onlyBegins = term.length() >= LONG_ENOUGH_FOR_TWO && !vocabulary.knows(term);
        if (onlyBegins && unknown.readParts(tokens, token, wording)) {
            return token + 1;
        }
        if (Vocabulary.isContraction(number)) {
            wording.add(vocabulary.full(number), token, token + 1);
        } else {
            wording.add(number, token, token + 1);
        }
        return token + 1;
    }

    /** A name, or the initials of a club, are one letter from a hurtful word by chance. */
    private boolean isNameLikeWord(int token, String term) {
        boolean initials = term.length() <= LONGEST_INITIALS && tokens.isAllCapitals(token);
        return (initials || UnknownWords.isProperName(tokens, token) && !vocabulary.isPeople(term))
                && vocabulary.isMisspelling(term);
    }

    /** Pictures, and letters that are written as pictures. */
    private void pictures(int from, int to, int token) {
        String text = tokens.original();
        StringBuilder letters = new StringBuilder();
        int first = from;
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            char letter = codePoint < 0x2000 ? 0 : Characters.enclosed(codePoint);
            if (letter == 0 && !Character.isWhitespace(codePoint) || letters.length() == LONGEST_WORD) {
                word(letters, token, first, at);
            }
            if (letter != 0) {
                first = letters.isEmpty() ? at : first;
                letters.append(letter);
            } else if (Emoji.isOne(codePoint)) {
                add(vocabulary.picture(codePoint), token, at, end);
            }
            at = end;
        }
        word(letters, token, first, to);
    }

    private void word(StringBuilder letters, int token, int start, int end) {
        if (!letters.isEmpty()) {
            int number = vocabulary.number(letters.toString());
            if (number >= 0) {
                wording.addHidden(number, token, token + 1, start, end);
            }
            letters.setLength(0);
        }
    }

    private void add(int number, int token, int start, int end) {
        if (number != Vocabulary.UNKNOWN) {
            wording.add(number, token, token + 1, start, end);
        }
    }
}
