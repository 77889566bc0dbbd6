package org.crosswalk.archive.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a tile: up to 256 neighbouring hashes of one level (C2SP tlog-tiles).
 *
 * @param level 0 for the leaves' hashes; each higher one holds the roots of the full tiles below
 * @param width how many hashes are in it; fewer than 256 only at the right edge
 */
public record Tile(int level, long index, int width) {
    public static final int HEIGHT = 8;
    public static final int FULL = 1 << HEIGHT;

    public Tile {
        if (level < 0 || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile " + level + "/" + index + " of width " + width);
        }
    }

    /** Every tile of a tree of this size, level by level. */
    public static List<Tile> of(long size) {
        List<Tile> tiles = new ArrayList<>();
        int level = 0;
        for (long hashes = size; hashes > 0; hashes >>= HEIGHT) {
            for (long index = 0; index * FULL < hashes; index++) {
                tiles.add(new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL)));
            }
            level++;
        }
        return tiles;
    }

    public boolean isFull() {
        return width == FULL;
    }

    public Tile full() {
        return new Tile(level, index, FULL);
    }

    /** Where it is under the log's address or folder, such as {@code tile/0/x001/x234/067.p/112}. */
    public String path() {
        return "tile/" + level + "/" + threeByThree(index) + (isFull() ? "" : ".p/" + width);
    }

    private static String threeByThree(long number) {
        String path = "%03d".formatted(number % 1000);
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path = "x%03d/".formatted(rest % 1000) + path;
        }
        return path;
    }
}
