package org.crosswalk.archive.tree;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The files in a packed folder, by their names. */
final class TarGz {
    private static final int BLOCK = 512;

    private TarGz() {}

    static Map<String, byte[]> read(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var tar = new DataInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            byte[] head = tar.readNBytes(BLOCK);
            while (head.length == BLOCK && head[0] != 0) {
                int size = Integer.parseInt(text(head, 124, 11), 8);
                byte[] padded = tar.readNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
                files.put(text(head, 0, 100), java.util.Arrays.copyOf(padded, size));
                head = tar.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] head, int from, int length) {
        return new String(head, from, length, StandardCharsets.UTF_8)
                .replaceAll("\0.*", "")
                .strip();
    }
}
