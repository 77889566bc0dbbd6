package org.crosswalk.archive.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree of a given size (RFC 6962, section 2.1; RFC 9162, section 2.1).
 *
 * @param size how many of the leaves belong to it; there may be more
 */
public record MerkleTree(long size, Nodes nodes) {
    public MerkleTree {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has no " + size + " leaves");
        }
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY : over(0, size);
    }

    /**
     * Proves that a leaf is in the tree (RFC 6962, section 2.1.1).
     *
     * @param index 0 for the first leaf
     */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        findPath(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * Proves that the tree grew from an older one and nothing else was done to it (RFC 6962, section 2.1.2).
     *
     * @param older the older one's size; from 0 nothing can be proved, since anything grows from nothing
     */
    public ConsistencyProof consistency(long older) {
        if (older < 1 || older > size) {
            throw new IllegalArgumentException("No proof from " + older + " to " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (older < size) {
            findOlder(older, 0, size, true, path);
        }
        return new ConsistencyProof(older, size, path);
    }

    private void findPath(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + largestPowerBelow(to - from);
        if (index < middle) {
            findPath(index, from, middle, path);
            path.add(over(middle, to));
        } else {
            findPath(index, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /** @param known whether whoever verifies knows this subtree already, being the whole older tree */
    private void findOlder(long older, long from, long to, boolean known, List<Hash> path) {
        if (older == to) {
            if (!known) {
                path.add(over(from, to));
            }
            return;
        }
        long middle = from + largestPowerBelow(to - from);
        if (older <= middle) {
            findOlder(older, from, middle, known, path);
            path.add(over(middle, to));
        } else {
            findOlder(older, middle, to, false, path);
            path.add(over(from, middle));
        }
    }

    private Hash over(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            return nodes.complete(Long.numberOfTrailingZeros(width), from / width);
        }
        long middle = from + largestPowerBelow(width);
        return Hash.node(over(from, middle), over(middle, to));
    }

    /** The largest power of two that is smaller. */
    private static long largestPowerBelow(long width) {
        return Long.highestOneBit(width - 1);
    }
}
