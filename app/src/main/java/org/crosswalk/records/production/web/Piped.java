package org.crosswalk.records.production.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one thread writes while another reads it, so that a volume is never in memory as a whole. */
final class Piped extends PipedInputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Piped.class);
    private static final int ROOM = 1 << 16;

    private final AtomicReference<IOException> broken = new AtomicReference<>();

    private Piped() {
        super(ROOM);
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static InputStream from(Writing writing) {
        Piped read = new Piped();
        try {
            PipedOutputStream write = new PipedOutputStream(read);
            Thread.ofVirtual().name("volume").start(() -> read.fill(writing, write));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("A pipe could not be laid", e);
        }
    }

    private void fill(Writing writing, PipedOutputStream write) {
        try (write) {
            writing.to(write);
        } catch (IOException e) {
            LOG.warn("A volume was not sent to its end: {}", e.getMessage());
            broken.set(e);
        }
    }

    @Override
    public synchronized int read() throws IOException {
        return whole(super.read());
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) throws IOException {
        return whole(super.read(bytes, from, length));
    }

    /** A volume that broke off must not look like one that is whole. */
    private int whole(int read) throws IOException {
        IOException why = broken.get();
        if (read < 0 && why != null) {
            throw why;
        }
        return read;
    }
}
