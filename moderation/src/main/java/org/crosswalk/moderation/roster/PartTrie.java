package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.moderation.text.EdgeTable;
import org.crosswalk.moderation.text.Tokens;

/** The given names and family names of a roster, each a short row of words with a number. Immutable once built. */
final class PartTrie {
    static final int NONE = -1;
    private static final int ROOT = 0;

    private final Map<String, Integer> symbols;
    private final EdgeTable edges;
    private final int[] partAt;
    private final List<List<String>> parts;

    private PartTrie(Map<String, Integer> symbols, EdgeTable edges, int[] partAt, List<List<String>> parts) {
        this.symbols = symbols;
        this.edges = edges;
        this.partAt = partAt;
        this.parts = parts;
    }

    /** Hears of each part that stands in the text. */
    interface Listener {
        /** @param to one past the last token */
        void found(int to, int part);
    }

    int size() {
        return parts.size();
    }

    List<String> words(int part) {
        return parts.get(part);
    }

    boolean knows(String word) {
        return symbols.containsKey(word);
    }

    /** The part of this one word, or {@link #NONE}. */
    int part(String word) {
        int node = child(ROOT, word);
        return node == NONE ? NONE : partAt[node];
    }

    boolean begins(String word) {
        return child(ROOT, word) != NONE;
    }

    /** Tells of every part that begins with the token, shorter ones first. */
    void walk(Tokens tokens, int from, Listener listener) {
        int node = ROOT;
        int token = from;
        while (token != NameGaps.NOWHERE) {
            node = child(node, tokens.term(token));
            if (node == NONE) {
                return;
            }
            if (partAt[node] != NONE) {
                listener.found(token + 1, partAt[node]);
            }
            token = NameGaps.withinPart(tokens, token + 1);
        }
    }

    private int child(int node, String word) {
        Integer symbol = symbols.get(word);
        return symbol == null ? NONE : edges.get(node, symbol);
    }

    /** Builds one trie; not for use by several threads. */
    static final class Builder {
        private final Map<String, Integer> symbols = new HashMap<>();
        private final EdgeTable edges = new EdgeTable();
        private final List<Integer> partAt = new ArrayList<>(List.of(NONE));
        private final List<List<String>> parts = new ArrayList<>();

        int add(List<String> words) {
            int node = ROOT;
            for (String word : words) {
                node = step(node, symbols.computeIfAbsent(word, absent -> symbols.size()));
            }
            if (partAt.get(node) == NONE) {
                partAt.set(node, parts.size());
                parts.add(List.copyOf(words));
            }
            return partAt.get(node);
        }

        private int step(int node, int symbol) {
            int known = edges.get(node, symbol);
            if (known != NONE) {
                return known;
            }
            edges.put(node, symbol, partAt.size());
            partAt.add(NONE);
            return partAt.size() - 1;
        }

        PartTrie build() {
            return new PartTrie(
                    new HashMap<>(symbols),
                    edges,
                    partAt.stream().mapToInt(Integer::intValue).toArray(),
                    List.copyOf(parts));
        }
    }
}
