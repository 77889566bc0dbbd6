package org.crosswalk.archive.tree;

import java.util.Iterator;
import java.util.List;

/**
 * That a leaf is in a tree (RFC 9162, section 2.1.3).
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 * @param path from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it leads from this leaf to this root (RFC 9162, section 2.1.3.2). */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size || !leaf.isWhole()) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash reached = leaf;
        Iterator<Hash> left = path.iterator();
        while (left.hasNext() && last > 0) {
            Hash sibling = left.next();
            if (node % 2 == 1 || node == last) {
                reached = Hash.node(sibling, reached);
                // a last node without a sibling rises as it is
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                reached = Hash.node(reached, sibling);
            }
            node /= 2;
            last /= 2;
        }
        return !left.hasNext() && last == 0 && reached.equals(root);
    }
}
