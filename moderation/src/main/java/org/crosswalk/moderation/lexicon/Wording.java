package org.crosswalk.moderation.lexicon;

import org.crosswalk.moderation.text.Tokens;

/**
 * A text as rules read it: the numbers of its words in the {@link Vocabulary}, contractions written out and pictures
 * among the words. Each word knows the tokens and the UTF-16 units of the original that it stands for.
 */
final class Wording {
    private final Tokens tokens;
    private final int size;
    private final int[] numbers;
    private final int[] firstTokens;
    private final int[] endTokens;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final boolean[] joined;

    Wording(Tokens tokens, int size, int[] numbers, int[] firstTokens, int[] endTokens, int[] starts, int[] ends) {
        this.tokens = tokens;
        this.size = size;
        this.numbers = numbers;
        this.firstTokens = firstTokens;
        this.endTokens = endTokens;
        this.starts = starts;
        this.ends = ends;
        this.sentences = new int[size];
        this.joined = new boolean[size];
        for (int word = 0; word < size; word++) {
            sentences[word] = tokens.sentence(firstTokens[word]);
            joined[word] = word > 0 && isJoined(word);
        }
    }

    int size() {
        return size;
    }

    int number(int word) {
        return numbers[word];
    }

    int sentence(int word) {
        return sentences[word];
    }

    /**
     * Whether nothing but blanks, hyphens, apostrophes, the dot of a word cut short and signs without meaning parts the
     * word from the one before.
     */
    boolean joined(int word) {
        return joined[word];
    }

    private boolean isJoined(int word) {
        return isPicture(word)
                || isPicture(word - 1)
                || firstTokens[word] == firstTokens[word - 1]
                || firstTokens[word] > 0 && isJoinedToken(firstTokens[word]);
    }

    private boolean isJoinedToken(int token) {
        return tokens.joined(token) || tokens.joinedByDot(token) || tokens.hasSigns(token) && tokens.afterSign(token);
    }

    boolean startsClause(int word) {
        int token = firstTokens[word];
        return token == 0
                || !isPicture(word)
                        && token != firstTokens[word - 1]
                        && (tokens.clause(token) != tokens.clause(token - 1)
                                || tokens.afterComma(token)
                                || tokens.quoted(token) != tokens.quoted(token - 1)
                                || isPicture(word - 1));
    }

    /** A picture belongs to the word before it, or to the first one. */
    private boolean isPicture(int word) {
        return starts[word] != tokens.start(firstTokens[word]);
    }

    /** Hidden words stand once more behind the text; a phrase that ran from its last words into them was never written. */
    boolean isForward(Span span) {
        return firstTokens[span.from()] <= firstTokens[span.to() - 1];
    }

    PhraseHit hit(Rule rule, int from, int to) {
        return new PhraseHit(rule, firstTokens[from], endTokens[to - 1], starts[from], ends[to - 1]);
    }
}
