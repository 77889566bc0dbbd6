package org.crosswalk.archive.tree;

/** The hashes of a tree's complete subtrees, wherever they are kept. */
@FunctionalInterface
public interface Nodes {
    /**
     * The hash over the 2^level leaves from {@code index} · 2^level on.
     *
     * @param level 0 for the leaves themselves
     */
    Hash complete(int level, long index);
}
