package org.crosswalk.moderation.text;

import java.util.Arrays;

/** From a node and a symbol to the next node: an open-addressed table, for a roster has millions of edges. */
public final class EdgeTable {
    private static final long FREE = -1;

    private long[] keys = new long[16];
    private int[] nodes = new int[16];
    private int size;

    public EdgeTable() {
        Arrays.fill(keys, FREE);
    }

    /** @return the next node, or -1 where there is none */
    public int get(int node, int symbol) {
        long key = key(node, symbol);
        int slot = slot(key);
        return keys[slot] == key ? nodes[slot] : -1;
    }

    /** Replaces what was there. */
    public void put(int node, int symbol, int next) {
        boolean isNew = keys[slot(key(node, symbol))] == FREE;
        if (isNew && 2 * ++size > keys.length) {
            grow();
        }
        set(key(node, symbol), next);
    }

    /** Tells of each node and symbol that were put, in no order. */
    public void forEach(Listener listener) {
        for (long key : keys) {
            if (key != FREE) {
                listener.edge((int) (key >>> 32), (int) key);
            }
        }
    }

    /** Hears of edges. */
    public interface Listener {
        void edge(int node, int symbol);
    }

    private void set(long key, int next) {
        int slot = slot(key);
        keys[slot] = key;
        nodes[slot] = next;
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
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                set(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private static long key(int node, int symbol) {
        return (long) node << 32 | symbol;
    }
}
