package org.crosswalk.moderation.lexicon;

/** Patterns that share their beginnings, walked along the words of a text. Immutable. */
final class Automaton {
    static final int ANYWHERE = 0;
    static final int AT_START = 1;
    private static final int ROOTS = 2;

    /** More than any honest sentence asks for; it keeps hostile ones from multiplying gaps. */
    private static final int MOST_STEPS = 4_000;

    private final EdgeRows edges;
    private final Node[] nodes;

    /** Whether a node has anything beside its edges; most have not. */
    private final boolean[] busy;

    Automaton(Edges edges, Node[] nodes) {
        this.edges = new EdgeRows(edges, nodes.length, ROOTS);
        this.nodes = nodes;
        this.busy = new boolean[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            busy[node] = nodes[node].isBusy();
        }
    }

    /**
     * @param any next nodes after any one word
     * @param gaps pairs: the most words of a gap, the node after it
     */
    record Node(int[] values, int[] any, int[] gaps) {
        private boolean isBusy() {
            return values.length + any.length + gaps.length > 0;
        }
    }

    /** Hears of each pattern that stands in the text. */
    interface Listener {
        /** @param to one past the last word */
        void found(int from, int to, int value);
    }

    Walk over(Wording words, Listener listener) {
        return new Walk(words, listener);
    }

    /** Goes along one text. */
    final class Walk {
        private final Wording words;
        private final Listener listener;

        /** For each word a bit for each one from there to the end of its sentence, as {@link EdgeRows} has them. */
        private final long[] ahead;

        private int from;
        private int sentenceEnd;
        private int steps;

        private Walk(Wording words, Listener listener) {
            this.words = words;
            this.listener = listener;
            this.ahead = new long[words.size() + 1];
            for (int word = words.size() - 1; word >= 0; word--) {
                boolean goesOn = word + 1 < words.size() && words.sentence(word + 1) == words.sentence(word);
                ahead[word] = EdgeRows.bit(words.number(word)) | (goesOn ? ahead[word + 1] : 0);
            }
        }

        /** Tells of every pattern that begins with the word. */
        void at(int word) {
            int number = words.number(word);
            if (number == Vocabulary.UNKNOWN) {
                return;
            }
            from = word;
            steps = 0;
            while (sentenceEnd <= word
                    || sentenceEnd < words.size() && words.sentence(sentenceEnd) == words.sentence(word)) {
                sentenceEnd++;
            }
            along(ANYWHERE, word);
            if (words.startsClause(word)) {
                along(AT_START, word);
            }
        }

        private void reach(int node, int next) {
            if (busy[node]) {
                for (int value : nodes[node].values) {
                    listener.found(from, next, value);
                }
            }
            if (next >= sentenceEnd || ++steps > MOST_STEPS) {
                return;
            }
            if (words.joined(next)) {
                along(node, next);
            }
            if (busy[node]) {
                across(nodes[node].gaps, next);
            }
        }

        private void along(int node, int word) {
            int number = words.number(word);
            if (number != Vocabulary.UNKNOWN) {
                for (int edge = edges.first(node, number); edge != Edges.NONE; edge = edges.next(node, edge)) {
                    reach(edges.target(edge), word + 1);
                }
            }
            if (busy[node]) {
                for (int next : nodes[node].any) {
                    reach(next, word + 1);
                }
            }
        }

        private void across(int[] gaps, int next) {
            for (int i = 0; i < gaps.length; i += 2) {
                across(gaps[i], gaps[i + 1], next);
            }
        }

        private void across(int most, int node, int next) {
            if (!busy[node] && !edges.mayFollow(node, ahead[next])) {
                return;
            }
            int end = Math.min(sentenceEnd, next + most + 1);
            for (int word = next; word < end; word++) {
                along(node, word);
            }
        }
    }
}
