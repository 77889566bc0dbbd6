package org.crosswalk.records.production;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.crosswalk.archive.Digest;

/** The folder of a volume while it is made. It knows the digest of each file that was written into it. */
final class Volume {
    private static final String SUMS = "SHA256SUMS";

    private final Path folder;
    private final Map<String, String> sums = new TreeMap<>();

    Volume(Path folder) {
        this.folder = folder;
    }

    Path at(String file) {
        return folder.resolve(file);
    }

    /** @return the file's SHA-256 in hexadecimal */
    String write(String file, byte[] bytes) {
        try {
            Files.createDirectories(at(file).toAbsolutePath().getParent());
            Files.write(at(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
        String digest = Digest.of(bytes);
        sums.put(file, digest);
        return digest;
    }

    String write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that grows with each record. */
    BufferedWriter growing(String file) throws IOException {
        Files.createDirectories(at(file).toAbsolutePath().getParent());
        return Files.newBufferedWriter(at(file), StandardCharsets.UTF_8);
    }

    /** What was written otherwise is in the list too. */
    void grown(String file) throws IOException {
        sums.put(file, Digest.of(Files.readAllBytes(at(file))));
    }

    /** The list that {@code sha256sum -c SHA256SUMS} reads; its own digest stands for the volume. */
    String close() {
        StringBuilder lines = new StringBuilder();
        sums.forEach(
                (file, digest) -> lines.append(digest).append("  ").append(file).append('\n'));
        return write(SUMS, lines.toString());
    }
}
