package org.crosswalk.roster.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of CSV files, or a folder with nothing but such a folder in it. */
record FolderPackage(Path folder) implements RosterPackage {

    static FolderPackage at(Path place) {
        try {
            return new FolderPackage(hasFiles(place) ? place : onlyFolderIn(place));
        } catch (IOException e) {
            throw new UnreadablePackage("The folder " + place + " cannot be read", e);
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".csv"));
        }
    }

    private static Path onlyFolderIn(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            List<Path> folders = entries.filter(Files::isDirectory).toList();
            if (folders.size() == 1 && hasFiles(folders.getFirst())) {
                return folders.getFirst();
            }
            throw new UnreadablePackage("There are no CSV files in " + place);
        }
    }

    @Override
    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        return has(file) ? Optional.of(Files.newInputStream(folder.resolve(file))) : Optional.empty();
    }

    @Override
    public void close() {}
}
