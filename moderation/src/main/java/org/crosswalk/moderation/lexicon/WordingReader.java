package org.crosswalk.moderation.lexicon;

import java.util.Arrays;
import org.crosswalk.moderation.text.Tokens;

/** Looks each word of a text up once. */
final class WordingReader {
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private int[] numbers;
    private int[] firstTokens;
    private int[] endTokens;
    private int[] starts;
    private int[] ends;
    private int size;

    WordingReader(Vocabulary vocabulary, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        int room = tokens.size() + 8;
        numbers = new int[room];
        firstTokens = new int[room];
        endTokens = new int[room];
        starts = new int[room];
        ends = new int[room];
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
        return new Wording(tokens, size, numbers, firstTokens, endTokens, starts, ends);
    }

    private int word(int token) {
        String term = tokens.term(token);
        boolean apostrophe = token + 1 < tokens.size() && tokens.afterApostrophe(token + 1);
        int[] full = vocabulary.contraction(apostrophe ? term + "'" + tokens.term(token + 1) : term);
        int next = token + (apostrophe && full != null ? 2 : 1);
        if (full == null) {
            add(vocabulary.number(term), token, next);
        } else {
            for (int number : full) {
                add(number, token, next);
            }
        }
        return next;
    }

    private void add(int number, int from, int to) {
        add(number, from, to, tokens.start(from), tokens.end(to - 1));
    }

    private void pictures(int from, int to, int token) {
        String text = tokens.original();
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (Emoji.isOne(codePoint)) {
                picture(vocabulary.picture(codePoint), token, at, end);
            }
            at = end;
        }
    }

    private void picture(int number, int token, int start, int end) {
        if (number != Vocabulary.UNKNOWN) {
            add(number, token, token + 1, start, end);
        }
    }

    private void add(int number, int from, int to, int start, int end) {
        if (size == numbers.length) {
            makeRoom();
        }
        numbers[size] = number;
        firstTokens[size] = from;
        endTokens[size] = to;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private void makeRoom() {
        int room = 2 * size;
        numbers = Arrays.copyOf(numbers, room);
        firstTokens = Arrays.copyOf(firstTokens, room);
        endTokens = Arrays.copyOf(endTokens, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
    }
}
