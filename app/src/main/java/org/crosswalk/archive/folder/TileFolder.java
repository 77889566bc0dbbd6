package org.crosswalk.archive.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.Hashes;
import org.crosswalk.archive.tree.MissingTile;
import org.crosswalk.archive.tree.Tile;
import org.crosswalk.archive.tree.Tiles;

/** Tiles as files, in the places where C2SP tlog-tiles serves them from. */
public final class TileFolder implements Tiles {
    private final Path home;

    public TileFolder(Path home) {
        this.home = home;
    }

    @Override
    public Hashes read(Tile tile) {
        return find(tile)
                .or(() -> tile.isFull() ? Optional.empty() : find(tile.full()).or(() -> wider(tile)))
                .filter(found -> found.list().size() >= tile.width())
                .map(found -> new Hashes(found.list().subList(0, tile.width())))
                .orElseThrow(() -> new MissingTile(tile));
    }

    @Override
    public void write(Tile tile, Hashes hashes) {
        WholeFile.write(home.resolve(tile.path()), hashes.bytes());
        if (tile.isFull()) {
            deletePartsOf(tile);
        }
    }

    /** Exactly this tile's file. */
    public Optional<Hashes> find(Tile tile) {
        return WholeFile.read(home.resolve(tile.path()))
                .filter(bytes -> bytes.length == tile.width() * Hash.BYTES)
                .map(Hashes::of);
    }

    /** Another node, or one that was killed, may have needed the tile at another width than this one's checkpoints. */
    private Optional<Hashes> wider(Tile tile) {
        for (int width = tile.width() + 1; width < Tile.FULL; width++) {
            Optional<Hashes> found = find(new Tile(tile.level(), tile.index(), width));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a full tile holds, its parts need not hold any longer. */
    private void deletePartsOf(Tile full) {
        Path parts = home.resolve(full.path() + ".p");
        if (Files.notExists(parts)) {
            return;
        }
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(parts);
        } catch (IOException e) {
            throw new UncheckedIOException("The parts of " + full.path() + " cannot be deleted", e);
        }
    }
}
