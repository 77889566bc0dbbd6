package org.crosswalk.social.accounts;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.archive.folder.FolderLock;
import org.crosswalk.archive.folder.WholeFile;

/**
 * The keys that seal secrets: files of 32 random bytes, 0600, in a folder outside the database. They are numbered, and the
 * newest seals; without the folder nobody opens anything, which is what a stolen database is worth.
 */
@Singleton
class SealKeys {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    SealKeys(@Value("${crosswalk.social.keys}") Path folder) {
        this.folder = folder;
    }

    record Key(String id, byte[] bytes) {
        @Override
        public String toString() {
            return "key " + id;
        }
    }

    /** The newest; the first is made when it is needed. */
    Key newest() {
        return FolderLock.holding(
                folder, () -> ids().isEmpty() ? make() : read(ids().getLast()).orElseThrow());
    }

    Key another() {
        return FolderLock.holding(folder, this::make);
    }

    /** Nothing where the file is missing. */
    Optional<Key> read(String id) {
        return WholeFile.read(file(id)).map(bytes -> new Key(id, bytes));
    }

    void forgetAllBut(Set<String> used) {
        FolderLock.holding(folder, () -> {
            ids().stream().filter(id -> !used.contains(id)).forEach(this::delete);
            return used;
        });
    }

    private Key make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        int number = ids().isEmpty() ? 1 : Integer.parseInt(ids().getLast()) + 1;
        Key key = new Key(String.format(Locale.ROOT, "%06d", number), bytes);
        write(key);
        return key;
    }

    private void write(Key key) {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            try (SeekableByteChannel file = Files.newByteChannel(
                    file(key.id()),
                    EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                file.write(ByteBuffer.wrap(key.bytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No key can be kept in " + folder, e);
        }
    }

    private List<String> ids() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{6}\\.key"))
                    .map(name -> name.substring(0, 6))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be listed", e);
        }
    }

    private void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + id + " cannot be deleted", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".key");
    }
}
