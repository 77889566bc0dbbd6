package org.crosswalk.moderation.lexicon;

/** Patterns that share their beginnings, walked along the words of a text. Immutable. */
final class Automaton {
    static final int ANYWHERE = 0;
    static final int AT_START = 1;

    /** More than any honest sentence asks for; it keeps hostile ones from multiplying gaps. */
    private static final int MOST_STEPS = 4_000;

    private final Edges edges;
    private final Node[] nodes;

    /** For each node a bit for each word that may follow, by the lowest digits of its number: most words are ruled out. */
    private final long[] followers;

    Automaton(Edges edges, Node[] nodes) {
        this.edges = edges;
        this.nodes = nodes;
        this.followers = edges.followers(nodes.length);
    }

    /**
     * @param any next nodes after any one word
     * @param gaps pairs: the most words of a gap, the node after it
     */
    record Node(int[] values, int[] any, int[] gaps) {}

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
        private int from;
        private int sentenceEnd;
        private int steps;

        private Walk(Wording words, Listener listener) {
            this.words = words;
            this.listener = listener;
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
            Node reached = nodes[node];
            for (int value : reached.values) {
                listener.found(from, next, value);
            }
            if (next >= sentenceEnd || ++steps > MOST_STEPS) {
                return;
            }
            if (words.joined(next)) {
                along(node, next);
            }
            for (int i = 0; i < reached.gaps.length; i += 2) {
                across(reached.gaps[i], reached.gaps[i + 1], next);
            }
        }

        private void along(int node, int word) {
            int number = words.number(word);
            if (number != Vocabulary.UNKNOWN && (followers[node] >>> number & 1) != 0) {
                for (int edge = edges.first(node, number); edge != Edges.NONE; edge = edges.next(edge)) {
                    reach(edges.target(edge), word + 1);
                }
            }
            for (int next : nodes[node].any) {
                reach(next, word + 1);
            }
        }

        private void across(int most, int node, int next) {
            int end = Math.min(sentenceEnd, next + most + 1);
            for (int word = next; word < end; word++) {
                along(node, word);
            }
        }
    }
}
