package org.crosswalk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The package of Tidewater Public Schools, which comes with the program; docs/cast.md tells who is who. */
final class DemoDistrict {
    private DemoDistrict() {}

    /** Hands the package's folder to the reader, out of the jar where the program is one. */
    static <T> T read(Function<Path, T> reader) {
        try {
            URI place = Objects.requireNonNull(DemoDistrict.class.getResource("/demo/oneroster/users.csv"))
                    .toURI();
            return "jar".equals(place.getScheme()) ? inJar(place, reader) : reader.apply(folder(Path.of(place)));
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("The demo district cannot be read", e));
        }
    }

    private static <T> T inJar(URI place, Function<Path, T> reader) throws IOException {
        String[] jarAndEntry = place.toString().split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create(jarAndEntry[0]), Map.of())) {
            return reader.apply(folder(jar.getPath(jarAndEntry[1])));
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
