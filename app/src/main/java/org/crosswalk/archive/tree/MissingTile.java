package org.crosswalk.archive.tree;

/** A tile that should be there is not, or is too short. */
public final class MissingTile extends RuntimeException {
    public MissingTile(Tile tile) {
        super(tile.path() + " is missing");
    }
}
