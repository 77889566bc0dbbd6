package org.crosswalk.archive.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of the files that go out with a production, so that a stranger can verify it. */
final class ExportFolder {
    static final String CHECKPOINT = "checkpoint";
    static final String KEY = "vkey";
    static final String WITNESS_KEY = "witness-vkey";
    static final String README = "README.md";
    static final String SUMS = "SHA256SUMS";
    static final String LEAF = ".leaf";
    static final String LEAF_HASH = ".leaf-hash";
    static final String PROOF = ".tlog-proof";

    private ExportFolder() {}

    /** Every file's name, in order. */
    static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }
}
