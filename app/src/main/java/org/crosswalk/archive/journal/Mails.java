package org.crosswalk.archive.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Old mails, one after the other. */
interface Mails extends Closeable {
    /** The next one's bytes; nothing after the last. */
    Optional<byte[]> next() throws IOException;
}
