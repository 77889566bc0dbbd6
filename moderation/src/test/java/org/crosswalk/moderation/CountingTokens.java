package org.crosswalk.moderation;

import org.crosswalk.moderation.text.Tokens;

/** Counts how often detectors look at a word. */
final class CountingTokens implements Tokens {
    private final Tokens tokens;
    private long reads;

    CountingTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    long reads() {
        return reads;
    }

    @Override
    public String original() {
        return tokens.original();
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public String term(int token) {
        reads++;
        return tokens.term(token);
    }

    @Override
    public int start(int token) {
        reads++;
        return tokens.start(token);
    }

    @Override
    public int end(int token) {
        reads++;
        return tokens.end(token);
    }

    @Override
    public int sentence(int token) {
        reads++;
        return tokens.sentence(token);
    }

    @Override
    public int clause(int token) {
        reads++;
        return tokens.clause(token);
    }

    @Override
    public boolean quoted(int token) {
        reads++;
        return tokens.quoted(token);
    }

    @Override
    public int gap(int token) {
        reads++;
        return tokens.gap(token);
    }
}
