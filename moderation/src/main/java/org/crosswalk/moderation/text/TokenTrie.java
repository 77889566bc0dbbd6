package org.crosswalk.moderation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences of terms that share their beginnings, each with values. Immutable once built, compact, and quick to walk. */
public final class TokenTrie {
    /** An edge where the text must have a comma between two words. */
    public static final String COMMA = ",";

    private static final int ROOT = 0;
    private static final int NOWHERE = -1;
    private static final int[] NOTHING = {};

    private final Map<String, Integer> symbols;
    private final EdgeTable edges;
    private final int[][] values;

    private TokenTrie(Map<String, Integer> symbols, EdgeTable edges, int[][] values) {
        this.symbols = symbols;
        this.edges = edges;
        this.values = values;
    }

    /** Hears of each sequence that stands in the text. */
    public interface Listener {
        /** @param to one past the last token */
        void found(int from, int to, int[] values);
    }

    /** Tells of every sequence that begins with the token, shorter ones first. */
    public void walk(Tokens tokens, int from, Listener listener) {
        int node = ROOT;
        for (int token = from; token < tokens.size(); token++) {
            node = child(token == from ? node : across(tokens, token, node), tokens.term(token));
            if (node == NOWHERE) {
                return;
            }
            if (values[node].length > 0) {
                listener.found(from, token + 1, values[node]);
            }
        }
    }

    private int across(Tokens tokens, int token, int node) {
        if (tokens.joined(token)) {
            return node;
        }
        return tokens.afterComma(token) ? child(node, COMMA) : NOWHERE;
    }

    private int child(int node, String term) {
        if (node == NOWHERE) {
            return NOWHERE;
        }
        Integer symbol = symbols.get(term);
        return symbol == null ? NOWHERE : edges.get(node, symbol);
    }

    /** Builds one trie; not for use by several threads. */
    public static final class Builder {
        private final Map<String, Integer> symbols = new HashMap<>();
        private final EdgeTable edges = new EdgeTable();
        private final List<int[]> values = new ArrayList<>(List.<int[]>of(NOTHING));

        /** The values at the end of the sequence, in the order in which they were put; empty where it is new. */
        public int[] get(List<String> sequence) {
            return values.get(end(sequence));
        }

        public void put(List<String> sequence, int... newValues) {
            values.set(end(sequence), newValues);
        }

        public void add(List<String> sequence, int value) {
            int[] known = get(sequence);
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = value;
            put(sequence, more);
        }

        private int end(List<String> sequence) {
            int node = ROOT;
            for (String term : sequence) {
                node = step(node, symbols.computeIfAbsent(term, absent -> symbols.size()));
            }
            return node;
        }

        private int step(int node, int symbol) {
            int known = edges.get(node, symbol);
            if (known != NOWHERE) {
                return known;
            }
            edges.put(node, symbol, values.size());
            values.add(NOTHING);
            return values.size() - 1;
        }

        public TokenTrie build() {
            return new TokenTrie(new HashMap<>(symbols), edges, values.toArray(int[][]::new));
        }
    }
}
