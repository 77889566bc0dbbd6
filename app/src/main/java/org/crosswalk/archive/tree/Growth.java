package org.crosswalk.archive.tree;

import java.util.ArrayList;
import java.util.List;

/** Grows a tree leaf by leaf at its right edge, and writes tiles as they fill. */
public final class Growth {
    private final Tiles tiles;
    private final List<Edge> edges = new ArrayList<>();
    private long size;

    private Growth(long size, Tiles tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /** The rightmost tile of one level, not yet full. */
    private record Edge(List<Hash> hashes) {
        Hashes written() {
            return new Hashes(hashes);
        }
    }

    /** Goes on from the tiles of a tree of this size. */
    public static Growth from(long size, Tiles tiles) {
        Growth growth = new Growth(size, tiles);
        int level = 0;
        for (long hashes = size; hashes > 0; hashes >>= Tile.HEIGHT) {
            int width = (int) (hashes % Tile.FULL);
            List<Hash> edge = width == 0
                    ? List.of()
                    : tiles.read(new Tile(level, hashes / Tile.FULL, width)).list();
            growth.edges.add(new Edge(new ArrayList<>(edge)));
            level++;
        }
        return growth;
    }

    public void add(Hash leaf) {
        size++;
        add(0, leaf);
    }

    public long size() {
        return size;
    }

    /** Writes the tiles at the edge, as a checkpoint of this size needs them. */
    public void writeEdges() {
        for (int level = 0; level < edges.size(); level++) {
            Edge edge = edges.get(level);
            if (!edge.hashes.isEmpty()) {
                tiles.write(new Tile(level, indexAt(level), edge.hashes.size()), edge.written());
            }
        }
    }

    private void add(int level, Hash hash) {
        if (level == edges.size()) {
            edges.add(new Edge(new ArrayList<>()));
        }
        Edge edge = edges.get(level);
        edge.hashes.add(hash);
        if (edge.hashes.size() == Tile.FULL) {
            Hashes full = edge.written();
            tiles.write(new Tile(level, indexAt(level) - 1, Tile.FULL), full);
            edge.hashes.clear();
            add(level + 1, full.root());
        }
    }

    /** Which tile of a level the next hash belongs to. */
    private long indexAt(int level) {
        return size >> ((level + 1) * Tile.HEIGHT);
    }
}
