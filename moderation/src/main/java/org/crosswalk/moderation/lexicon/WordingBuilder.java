package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosswalk.moderation.text.Tokens;

/** Takes the words of a text as they are read. */
final class WordingBuilder {
    private final Tokens tokens;
    private int[] numbers;
    private int[] firstTokens;
    private int[] endTokens;
    private int[] starts;
    private int[] ends;
    private int size;
    private final int mark;
    private final List<int[]> hidden = new ArrayList<>();

    /** @param mark number of the sign that stands before a word which the text hides */
    WordingBuilder(Tokens tokens, int mark) {
        this.tokens = tokens;
        this.mark = mark;
        int room = tokens.size() + 8;
        numbers = new int[room];
        firstTokens = new int[room];
        endTokens = new int[room];
        starts = new int[room];
        ends = new int[room];
    }

    void add(int[] several, int from, int to) {
        for (int number : several) {
            add(number, from, to);
        }
    }

    void add(int number, int from, int to) {
        add(number, from, to, tokens.start(from), tokens.end(to - 1));
    }

    void add(int number, int from, int to, int start, int end) {
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

    /** A word that somebody took pains to hide stands in its place, and once more at the end behind a mark. */
    void addHidden(int number, int from, int to, int start, int end) {
        add(number, from, to, start, end);
        hidden.add(new int[] {number, from, to, start, end});
    }

    private void makeRoom() {
        int room = 2 * size;
        numbers = Arrays.copyOf(numbers, room);
        firstTokens = Arrays.copyOf(firstTokens, room);
        endTokens = Arrays.copyOf(endTokens, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
    }

    Wording build() {
        for (int[] word : hidden) {
            add(mark, word[1], word[2], word[3], word[4]);
            add(word[0], word[1], word[2], word[3], word[4]);
        }
        return new Wording(tokens, size, numbers, firstTokens, endTokens, starts, ends);
    }
}
