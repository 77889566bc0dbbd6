package org.crosswalk.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Content that entries name by its digest: files, pictures, raw e-mail. It is kept once, and as durable as its entry: put it in the
 * transaction that appends the entry, before the append.
 */
public interface Attachments {
    /**
     * Keeps these bytes, unless they are kept already, in the caller's transaction.
     *
     * @throws IllegalStateException where no transaction is open
     */
    Attachment put(byte[] bytes, String type);

    /**
     * Keeps a large file's bytes, never holding more than a part of them in memory.
     *
     * @throws IllegalStateException where no transaction is open
     */
    Attachment put(Path file, String type);

    /** Keeps many at once, which is quicker; the answer is in their order. */
    List<Attachment> putAll(List<byte[]> contents, String type);

    /** What is kept under a digest; nothing where there is none. */
    Optional<Attachment> find(String digest);

    /**
     * Its bytes, read part by part, each when it is needed.
     *
     * @return a stream that fails at its end with an {@link IOException} where the bytes are not those that were put
     * @throws IllegalArgumentException where there is none
     */
    InputStream open(String digest);

    /** The numbers of the entries that name it, in order. */
    List<Long> namedBy(String digest);

    /**
     * All its bytes.
     *
     * @throws UncheckedIOException where they are not those that were put
     * @throws IllegalArgumentException where there is none
     */
    default byte[] read(String digest) {
        try (InputStream bytes = open(digest)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Attachment " + digest + " cannot be read", e);
        }
    }
}
