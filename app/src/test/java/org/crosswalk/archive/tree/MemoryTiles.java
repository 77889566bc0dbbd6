package org.crosswalk.archive.tree;

import java.util.HashMap;
import java.util.Map;

/** Tiles that last as long as a test. */
final class MemoryTiles implements Tiles {
    final Map<Tile, Hashes> kept = new HashMap<>();

    @Override
    public Hashes read(Tile tile) {
        Hashes found = kept.get(tile);
        if (found == null) {
            throw new MissingTile(tile);
        }
        return found;
    }

    @Override
    public void write(Tile tile, Hashes hashes) {
        kept.put(tile, hashes);
    }
}
