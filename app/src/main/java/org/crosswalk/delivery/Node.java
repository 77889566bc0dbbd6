package org.crosswalk.delivery;

import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The name under which this service leases deliveries. It stays the same in its folder, so that after a kill it knows its
 * own leases again; a second service in the same folder gets a passing name, and so never takes the first one's.
 */
@Singleton
public class Node {
    private final FileChannel claim;
    private final String name;

    Node(@Property(name = "crosswalk.home") Path home) {
        try {
            Files.createDirectories(home);
            claim = FileChannel.open(home.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            name = isOurs() ? lasting(home.resolve("node")) : passing();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + home + " cannot be written", e);
        }
    }

    public String name() {
        return name;
    }

    @PreDestroy
    void leave() throws IOException {
        claim.close();
    }

    private boolean isOurs() throws IOException {
        try {
            return claim.tryLock() != null;
        } catch (OverlappingFileLockException anotherContextHere) {
            return false;
        }
    }

    private static String lasting(Path file) throws IOException {
        if (Files.notExists(file) || Files.size(file) == 0) {
            Files.writeString(file, passing());
        }
        return Files.readString(file);
    }

    private static String passing() {
        return UUID.randomUUID().toString();
    }
}
