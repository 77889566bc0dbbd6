package org.crosswalk.archive.tree;

/** Where tiles are kept. */
public interface Tiles {
    /**
     * A tile's hashes, of the asked width.
     *
     * @throws MissingTile where it is not there
     */
    Hashes read(Tile tile);

    /** Keeps a tile for ever; the same tile may be written again, with the same hashes. */
    void write(Tile tile, Hashes hashes);
}
