package org.crosswalk.archive.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.crosswalk.archive.tree.Hash;

/** The root over leaves as they come, keeping no more than one hash for each level. */
final class RunningRoot {
    private final Deque<Hash> complete = new ArrayDeque<>();
    private long size;

    void add(Hash leaf) {
        Hash merged = leaf;
        for (long bits = size; bits % 2 == 1; bits /= 2) {
            merged = Hash.node(complete.pop(), merged);
        }
        complete.push(merged);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        Iterator<Hash> smallestFirst = complete.iterator();
        if (!smallestFirst.hasNext()) {
            return Hash.EMPTY;
        }
        Hash root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = Hash.node(smallestFirst.next(), root);
        }
        return root;
    }
}
