package org.crosswalk.archive.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One at a time in a folder, among threads and among processes; a killed one leaves nothing behind. */
public final class FolderLock {
    // the operating system's lock is the process's, and does not tell its threads apart
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private FolderLock() {}

    public static <T> T holding(Path folder, Supplier<T> work) {
        Path absolute = folder.toAbsolutePath().normalize();
        ReentrantLock threads = THREADS.computeIfAbsent(absolute, _ -> new ReentrantLock());
        threads.lock();
        try {
            return threads.getHoldCount() > 1 ? work.get() : holdingFile(absolute, work);
        } finally {
            threads.unlock();
        }
    }

    private static <T> T holdingFile(Path folder, Supplier<T> work) {
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                assert held.isValid();
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be locked", e);
        }
    }
}
