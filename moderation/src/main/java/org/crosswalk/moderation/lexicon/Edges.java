package org.crosswalk.moderation.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** From a node and a word to the next nodes, of which there may be several: a table of chains. */
final class Edges {
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = new long[64];
    private int[] chains = new int[64];
    private int used;
    private int[] targets = new int[64];
    private int[] more = new int[64];
    private int size;

    Edges() {
        Arrays.fill(keys, FREE);
    }

    /** @return the first edge, or {@link #NONE} */
    int first(int node, int word) {
        long key = key(node, word);
        int slot = slot(key);
        return keys[slot] == key ? chains[slot] : NONE;
    }

    /** @return the next edge with the same node and word, or {@link #NONE} */
    int next(int edge) {
        return more[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    void put(int node, int word, int target) {
        int first = first(node, word);
        boolean isNew = keys[slot(key(node, word))] == FREE;
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
        if (isNew && 2 * ++used > keys.length) {
            grow();
        }
        set(key(node, word), size++);
    }

    /** Leaves only one edge with that node and word. */
    void putOnly(int node, int word, int target) {
        chains[slot(key(node, word))] = NONE;
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
        return LongStream.of(keys)
                .filter(key -> key != FREE)
                .boxed()
                .collect(Collectors.groupingBy(
                        key -> (int) (key >>> 32),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream().mapToInt(Long::intValue).toArray())));
    }

    /** A bit for each word that leaves a node, by the lowest six digits of its number. */
    long[] followers(int nodes) {
        long[] followers = new long[nodes];
        for (long key : keys) {
            if (key != FREE) {
                followers[(int) (key >>> 32)] |= 1L << (int) key;
            }
        }
        return followers;
    }

    private void set(long key, int edge) {
        int slot = slot(key);
        keys[slot] = key;
        chains[slot] = edge;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChains = chains;
        keys = new long[2 * oldKeys.length];
        chains = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                set(oldKeys[i], oldChains[i]);
            }
        }
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }
}
