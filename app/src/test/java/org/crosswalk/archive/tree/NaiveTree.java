package org.crosswalk.archive.tree;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, word by word. */
record NaiveTree(List<Hash> leaves) {
    Hash root() {
        int n = leaves.size();
        if (n == 0) {
            return Hash.EMPTY;
        }
        return n == 1 ? leaves.getFirst() : Hash.node(left().root(), right().root());
    }

    List<Hash> path(int m) {
        if (leaves.size() == 1) {
            return List.of();
        }
        return m < k() ? with(left().path(m), right().root()) : with(right().path(m - k()), left().root());
    }

    List<Hash> proof(int m) {
        return subproof(m, true);
    }

    private List<Hash> subproof(int m, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(root());
        }
        return m <= k()
                ? with(left().subproof(m, known), right().root())
                : with(right().subproof(m - k(), false), left().root());
    }

    private NaiveTree left() {
        return new NaiveTree(leaves.subList(0, k()));
    }

    private NaiveTree right() {
        return new NaiveTree(leaves.subList(k(), leaves.size()));
    }

    private int k() {
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
