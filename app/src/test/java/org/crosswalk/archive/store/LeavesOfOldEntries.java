package org.crosswalk.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The migration that gives entries their leaves, statement by statement. */
final class LeavesOfOldEntries {
    private static final String MIGRATION = "/db/migration/V8__leaves.sql";

    private LeavesOfOldEntries() {}

    static List<String> statements() throws IOException {
        try (InputStream file = LeavesOfOldEntries.class.getResourceAsStream(MIGRATION)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty() && !statement.startsWith("GRANT"))
                    .toList();
        }
    }

    /** The one that computes the leaves. */
    static String statement() throws IOException {
        return statements().stream()
                .filter(statement -> statement.startsWith("INSERT IGNORE INTO archive_leaf"))
                .findFirst()
                .orElseThrow();
    }
}
