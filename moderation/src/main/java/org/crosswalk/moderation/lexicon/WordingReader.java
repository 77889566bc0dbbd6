package org.crosswalk.moderation.lexicon;

import org.crosswalk.moderation.text.Tokens;

/** Looks each word of a text up once; what the rules do not know as it stands is looked at twice. */
final class WordingReader {
    private final Vocabulary vocabulary;
    private final Disguises disguises;
    private final Tokens tokens;
    private final WordingBuilder wording;

    WordingReader(Vocabulary vocabulary, Disguises disguises, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.disguises = disguises;
        this.tokens = tokens;
        this.wording = new WordingBuilder(tokens);
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
        String term = tokens.term(token);
        boolean apostrophe = token + 1 < tokens.size() && tokens.afterApostrophe(token + 1);
        int[] full = vocabulary.contraction(apostrophe ? term + "'" + tokens.term(token + 1) : term);
        if (full != null) {
            int next = token + (apostrophe ? 2 : 1);
            wording.add(full, token, next);
            return next;
        }
        int glued = disguises.acrossTokens(tokens, token, wording);
        if (glued > token) {
            return glued;
        }
        int number = vocabulary.number(term);
        if (number != Vocabulary.UNKNOWN) {
            wording.add(number, token, token + 1);
            return token + 1;
        }
        return disguises.unknown(tokens, token, wording);
    }

    private void pictures(int from, int to, int token) {
        String text = tokens.original();
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            int number = Emoji.isOne(codePoint) ? vocabulary.picture(codePoint) : Vocabulary.UNKNOWN;
            if (number != Vocabulary.UNKNOWN) {
                wording.add(number, token, token + 1, at, end);
            }
            at = end;
        }
    }
}
