package org.crosswalk.moderation.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosswalk.moderation.text.EdgeTable;

/** From a node and a word to the next nodes, of which there may be several: a table of chains, while an automaton is built. */
final class Edges {
    static final int NONE = -1;

    private final EdgeTable chains = new EdgeTable();
    private int[] targets = new int[64];
    private int[] more = new int[64];
    private int size;

    private int first(int node, int word) {
        return chains.get(node, word);
    }

    void put(int node, int word, int target) {
        int first = first(node, word);
        for (int edge = first; edge != NONE; edge = more[edge]) {
            if (targets[edge] == target) {
                return;
            }
        }
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, 2 * size);
            more = Arrays.copyOf(more, 2 * size);
        }
        targets[size] = target;
        more[size] = first;
        chains.put(node, word, size++);
    }

    /** Leaves only one edge with that node and word. */
    void putOnly(int node, int word, int target) {
        chains.put(node, word, NONE);
        put(node, word, target);
    }

    int[] targets(int node, int word) {
        IntStream.Builder found = IntStream.builder();
        for (int edge = first(node, word); edge != NONE; edge = more[edge]) {
            found.add(targets[edge]);
        }
        return found.build().sorted().toArray();
    }

    /** The words with which each node can be left. */
    Map<Integer, int[]> words() {
        Map<Integer, IntStream.Builder> words = new HashMap<>();
        chains.forEach((node, word) ->
                words.computeIfAbsent(node, absent -> IntStream.builder()).add(word));
        Map<Integer, int[]> byNode = new HashMap<>();
        words.forEach((node, all) -> byNode.put(node, all.build().toArray()));
        return byNode;
    }

    /** Tells of each edge, in no order. */
    void forEach(Listener listener) {
        chains.forEach((node, word) -> {
            for (int edge = first(node, word); edge != NONE; edge = more[edge]) {
                listener.edge(node, word, targets[edge]);
            }
        });
    }

    /** Hears of edges. */
    interface Listener {
        void edge(int node, int word, int target);
    }
}
