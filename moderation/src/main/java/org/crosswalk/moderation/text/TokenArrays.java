package org.crosswalk.moderation.text;

/** Tokens side by side in arrays that nobody writes to any more. */
final class TokenArrays implements Tokens {
    private final String original;
    private final int size;
    private final String[] terms;
    private final int[] starts;
    private final int[] ends;
    private final int[] gaps;
    private final int[] sentences;
    private final int[] clauses;
    private final boolean[] quoted;

    TokenArrays(
            String original,
            int size,
            String[] terms,
            int[] starts,
            int[] ends,
            int[] gaps,
            int[] sentences,
            int[] clauses,
            boolean[] quoted) {
        this.original = original;
        this.size = size;
        this.terms = terms;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
        this.sentences = sentences;
        this.clauses = clauses;
        this.quoted = quoted;
    }

    @Override
    public String original() {
        return original;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String term(int token) {
        return terms[token];
    }

    @Override
    public int start(int token) {
        return starts[token];
    }

    @Override
    public int end(int token) {
        return ends[token];
    }

    @Override
    public int sentence(int token) {
        return sentences[token];
    }

    @Override
    public int clause(int token) {
        return clauses[token];
    }

    @Override
    public boolean quoted(int token) {
        return quoted[token];
    }

    @Override
    public int gap(int token) {
        return token < size ? gaps[token] : Gap.PARAGRAPH;
    }
}
