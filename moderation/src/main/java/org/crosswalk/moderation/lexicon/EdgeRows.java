package org.crosswalk.moderation.lexicon;

import static org.crosswalk.moderation.lexicon.Edges.NONE;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The edges of an automaton, laid out to be walked: each node's in a row, by word. Most looks find nothing, and are
 * answered from a few bits. Immutable.
 */
final class EdgeRows {
    /** From here on the bits of {@link #followers} say little. */
    private static final int LONG_ROW = 48;

    /** Where each node's row begins, and the last one ends. */
    private final int[] rows;

    private final int[] words;
    private final int[] targets;

    /** For each node a bit for each word that may follow, by the lowest digits of its number. */
    private final long[] followers;

    /** For a node with a long row, the words that follow. */
    private final @Nullable BitSet[] longRows;

    /** For each root, where the edges of each word begin. */
    private final int[][] roots;

    EdgeRows(Edges edges, int nodes, int roots) {
        this.rows = new int[nodes + 1];
        edges.forEach((node, word, target) -> rows[node + 1]++);
        Arrays.parallelPrefix(rows, Integer::sum);
        long[] sorted = sorted(edges, rows[nodes]);
        this.words = Arrays.stream(sorted).mapToInt(edge -> (int) (edge >>> 32)).toArray();
        this.targets = Arrays.stream(sorted).mapToInt(edge -> (int) edge).toArray();
        this.followers = new long[nodes];
        this.longRows = new BitSet[nodes];
        for (int node = 0; node < nodes; node++) {
            followers[node] = bits(node);
            longRows[node] = rows[node + 1] - rows[node] < LONG_ROW ? null : words(node);
        }
        this.roots = new int[roots][];
        Arrays.setAll(this.roots, this::firsts);
    }

    private long[] sorted(Edges edges, int size) {
        long[] sorted = new long[size];
        int[] next = rows.clone();
        edges.forEach((node, word, target) -> sorted[next[node]++] = (long) word << 32 | target);
        for (int node = 0; node + 1 < rows.length; node++) {
            Arrays.sort(sorted, rows[node], rows[node + 1]);
        }
        return sorted;
    }

    private long bits(int node) {
        long bits = 0;
        for (int edge = rows[node]; edge < rows[node + 1]; edge++) {
            bits |= bit(words[edge]);
        }
        return bits;
    }

    private BitSet words(int node) {
        BitSet all = new BitSet();
        for (int edge = rows[node]; edge < rows[node + 1]; edge++) {
            all.set(words[edge]);
        }
        return all;
    }

    private int[] firsts(int root) {
        int end = rows[root + 1];
        int[] firsts = new int[end == rows[root] ? 0 : words[end - 1] + 1];
        Arrays.fill(firsts, NONE);
        for (int edge = end - 1; edge >= rows[root]; edge--) {
            firsts[words[edge]] = edge;
        }
        return firsts;
    }

    /** The bit of a word; the rules' words share them. */
    static long bit(int word) {
        return word == Vocabulary.UNKNOWN ? 0 : 1L << word;
    }

    /** Whether one of several words may follow the node. */
    boolean mayFollow(int node, long bits) {
        return (followers[node] & bits) != 0;
    }

    /** @return the first edge with the word, or {@link Edges#NONE} */
    int first(int node, int word) {
        if (node < roots.length) {
            return word < roots[node].length ? roots[node][word] : NONE;
        }
        if (!mayFollow(node, bit(word))) {
            return NONE;
        }
        BitSet longRow = longRows[node];
        return longRow == null || longRow.get(word) ? search(rows[node], rows[node + 1], word) : NONE;
    }

    private int search(int from, int to, int word) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < to && words[low] == word ? low : NONE;
    }

    /** @return the next edge of the node with the same word, or {@link Edges#NONE} */
    int next(int node, int edge) {
        return edge + 1 < rows[node + 1] && words[edge + 1] == words[edge] ? edge + 1 : NONE;
    }

    int target(int edge) {
        return targets[edge];
    }
}
