package org.crosswalk.archive.tree;

/** A tile that should be there is not, or is too short. */
@SuppressWarnings("serial") // it is thrown and caught, never stored
public final class MissingTile extends RuntimeException {
    private final Tile tile;

    public MissingTile(Tile tile) {
        super(tile.path() + " is missing");
        this.tile = tile;
    }

    public Tile tile() {
        return tile;
    }
}
