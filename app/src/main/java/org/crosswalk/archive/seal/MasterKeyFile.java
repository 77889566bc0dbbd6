package org.crosswalk.archive.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where the master key lies: a file of its own, readable by the service's account only. */
public record MasterKeyFile(Path file) {
    public Optional<MasterKey> read() {
        try {
            return Optional.of(MasterKey.parse(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive's master key " + file + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The archive's master key " + file + " is damaged", e);
        }
    }

    /** Makes the first key; where another process made it meanwhile, theirs. */
    public MasterKey make() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "master",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, MasterKey.random().hex().getBytes(StandardCharsets.US_ASCII));
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                // theirs it is
            } catch (UnsupportedOperationException e) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(draft);
            return read().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive's master key " + file + " cannot be made", e);
        }
    }
}
