package org.crosswalk.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswalk.roster.oneroster.ImportResult;
import org.crosswalk.roster.oneroster.RosterImports;

/** The SIS of Tidewater as its package tells it, which a test changes and has imported again. */
public record Sis(Path folder, RosterImports imports) {
    public static Sis copiedTo(Path folder, RosterImports imports) {
        try (Stream<Path> files = Files.list(original())) {
            for (Path file : (List<Path>) files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new Sis(folder, imports);
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Path original() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(Sis.class.getResource("/demo/oneroster")).toURI());
    }

    /** Changes a piece of a file and imports the package; the piece must be there. */
    public Sis says(String file, String instead, String of) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(of)) {
                throw new AssertionError(file + " does not say " + of);
            }
            Files.writeString(path, text.replace(of, instead));
            return imported();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sis imported() {
        ImportResult result = imports.run(folder, RosterImports.Intent.IMPORT_CONFIRMED);
        if (!(result instanceof ImportResult.Imported || result instanceof ImportResult.NothingChanged)) {
            throw new AssertionError(result);
        }
        return this;
    }
}
