package org.crosswalk.archive.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.folder.TileFolder;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.Tile;

/** The leaves on disk that the checkpoint was signed over, read in order. */
final class SignedTree {
    private final TileCheck tiles;
    private final Checkpoint checkpoint;
    private final boolean holds;
    private long readTile = -1;
    private List<Hash> read = new ArrayList<>();

    SignedTree(TileFolder folder, Checkpoint checkpoint, List<Finding> findings) {
        this.tiles = new TileCheck(folder, findings);
        this.checkpoint = checkpoint;
        this.holds = tiles.holds(checkpoint);
    }

    /** Whether what is on disk is what was signed; if not, it says nothing about the entries. */
    boolean holds() {
        return holds;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The leaf that was signed for an entry; nothing where none was yet, or where the disk cannot be believed. */
    Optional<Hash> leaf(long number) {
        long index = number - 1;
        if (!holds || index < 0 || index >= checkpoint.size()) {
            return Optional.empty();
        }
        if (index / Tile.FULL != readTile) {
            readTile = index / Tile.FULL;
            read = tiles.leaves(readTile, checkpoint.size()).list();
        }
        return Optional.of(read.get((int) (index % Tile.FULL)));
    }
}
