package org.crosswalk.archive.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * That a tree grew from an older one (RFC 9162, section 2.1.4).
 *
 * @param older size of the older tree; never 0, since anything grows from nothing
 * @param newer size of the newer tree
 */
public record ConsistencyProof(long older, long newer, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether it leads to both roots (RFC 9162, section 2.1.4.2). */
    public boolean proves(Hash olderRoot, Hash newerRoot) {
        if (older < 1 || older > newer) {
            return false;
        }
        if (older == newer) {
            return path.isEmpty() && olderRoot.equals(newerRoot);
        }
        return !path.isEmpty() && leadsTo(olderRoot, newerRoot);
    }

    private boolean leadsTo(Hash olderRoot, Hash newerRoot) {
        Deque<Hash> left = new ArrayDeque<>(path);
        if (Long.bitCount(older) == 1) {
            // the older tree is complete, so its root is a node of the newer one and was left out of the path
            left.addFirst(olderRoot);
        }
        int risen = Long.numberOfTrailingZeros(older);
        long node = (older - 1) >> risen;
        long last = (newer - 1) >> risen;
        Hash reachedOlder = left.removeFirst();
        Hash reachedNewer = reachedOlder;
        while (!left.isEmpty() && last > 0) {
            Hash sibling = left.removeFirst();
            if (node % 2 == 1 || node == last) {
                reachedOlder = Hash.node(sibling, reachedOlder);
                reachedNewer = Hash.node(sibling, reachedNewer);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                reachedNewer = Hash.node(reachedNewer, sibling);
            }
            node /= 2;
            last /= 2;
        }
        return left.isEmpty() && last == 0 && reachedOlder.equals(olderRoot) && reachedNewer.equals(newerRoot);
    }
}
