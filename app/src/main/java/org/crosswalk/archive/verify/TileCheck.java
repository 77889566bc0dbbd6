package org.crosswalk.archive.verify;

import java.util.List;
import org.crosswalk.archive.folder.TileFolder;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.tree.Growth;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.Hashes;
import org.crosswalk.archive.tree.MissingTile;
import org.crosswalk.archive.tree.Tile;
import org.crosswalk.archive.tree.Tiles;

/** Grows the whole tree again from the leaves' hashes on disk, and compares every tile and the root. */
final class TileCheck {
    private final TileFolder folder;
    private final List<Finding> findings;

    TileCheck(TileFolder folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** Whether the leaves' hashes on disk are those that the checkpoint was signed over. */
    boolean holds(Checkpoint checkpoint) {
        Growth growth = Growth.from(0, new Compared());
        RunningRoot root = new RunningRoot();
        try {
            for (long index = 0; index * Tile.FULL < checkpoint.size(); index++) {
                for (Hash leaf : leaves(index, checkpoint.size()).list()) {
                    growth.add(leaf);
                    root.add(leaf);
                }
            }
        } catch (MissingTile e) {
            findings.add(Finding.missing(e.tile().path(), "the leaves' hashes cannot be read"));
            return false;
        }
        growth.writeEdges();
        if (!root.root().equals(checkpoint.root())) {
            findings.add(Finding.altered("The tree on disk", "its root is not the one that was signed"));
            return false;
        }
        return true;
    }

    Hashes leaves(long index, long size) {
        return folder.read(new Tile(0, index, (int) Math.min(Tile.FULL, size - index * Tile.FULL)));
    }

    /** Where growth would write, what is there already is compared. */
    private final class Compared implements Tiles {
        @Override
        public Hashes read(Tile tile) {
            throw new MissingTile(tile);
        }

        @Override
        public void write(Tile tile, Hashes hashes) {
            try {
                if (!folder.read(tile).equals(hashes)) {
                    findings.add(Finding.altered(tile.path(), "it is not what the leaves below it come to"));
                }
            } catch (MissingTile e) {
                findings.add(Finding.missing(tile.path(), "no file holds its " + tile.width() + " hashes"));
            }
        }
    }
}
