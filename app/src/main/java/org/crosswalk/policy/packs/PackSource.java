package org.crosswalk.policy.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a district's pack is: one that ships with Crosswalk, a file, or a folder of files.
 *
 * @param name the shipped pack's name, or a path
 */
public record PackSource(String name) {
    public static final List<String> SHIPPED = List.of("leicester", "westwood", "belmont", "boston", "cambridge");

    /** A file's name and what is in it. */
    public record Text(String file, String yaml) {}

    /** @throws BrokenPack where there is nothing to read */
    public List<Text> texts() {
        try {
            return SHIPPED.contains(name) ? List.of(shipped()) : files();
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenPack("The pack " + name + " cannot be read: " + e.getMessage());
        }
    }

    private Text shipped() throws IOException {
        try (InputStream file = PackSource.class.getResourceAsStream("/packs/" + name + ".yml")) {
            if (file == null) {
                throw new BrokenPack("The pack " + name + " is missing from this build of Crosswalk");
            }
            return new Text(name + ".yml", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private List<Text> files() throws IOException {
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            return List.of(text(path));
        }
        if (!Files.isDirectory(path)) {
            throw new BrokenPack("No pack named " + name + " ships with Crosswalk, and no file or folder is named so");
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> packs = files.filter(PackSource::isPack).sorted().toList();
            if (packs.isEmpty()) {
                throw new BrokenPack("The folder " + name + " has no file that ends in .yml");
            }
            return packs.stream().map(PackSource::text).toList();
        }
    }

    private static boolean isPack(Path file) {
        return file.getFileName().toString().endsWith(".yml") && Files.isRegularFile(file);
    }

    private static Text text(Path file) {
        try {
            return new Text(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new BrokenPack("The file " + file.getFileName() + " cannot be read as text: " + e.getMessage());
        }
    }
}
