package org.crosswalk.archive.tree;

import java.util.HashMap;
import java.util.Map;

/** A tree's hashes read from its tiles, each tile once. For one view of the tree, and one thread. */
public final class TiledNodes implements Nodes {
    private final long size;
    private final Tiles tiles;
    private final Map<Tile, Hashes> read = new HashMap<>();

    private TiledNodes(long size, Tiles tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /** The tree of the first {@code size} leaves. */
    public static MerkleTree tree(long size, Tiles tiles) {
        return new MerkleTree(size, new TiledNodes(size, tiles));
    }

    @Override
    public Hash complete(int level, long index) {
        int tileLevel = level / Tile.HEIGHT;
        int height = level % Tile.HEIGHT;
        long first = index << height;
        Hashes tile = read.computeIfAbsent(tile(tileLevel, first / Tile.FULL), tiles::read);
        return tile.over((int) (first % Tile.FULL), 1 << height);
    }

    private Tile tile(int level, long index) {
        long hashes = size >> (level * Tile.HEIGHT);
        return new Tile(level, index, (int) Math.min(Tile.FULL, hashes - index * Tile.FULL));
    }
}
