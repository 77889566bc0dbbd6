package org.crosswalk.records.production.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one thread writes while others read it, so that a volume is never in memory as a whole. Any thread may read the next part: those of
 * the server come and go, which Java's own pipe takes for the reader's end.
 */
final class Piped extends InputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Piped.class);
    private static final int PART = 1 << 15;
    private static final int WAITING = 8;
    private static final long PATIENCE_SECONDS = 300;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> parts = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean closed;
    private volatile @Nullable IOException broken;
    private byte[] part = new byte[0];
    private int at;
    private boolean ended;

    private Piped() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static InputStream from(Writing writing) {
        Piped piped = new Piped();
        Thread.ofVirtual().name("volume").start(() -> piped.fill(writing));
        return piped;
    }

    private void fill(Writing writing) {
        try (OutputStream out = new BufferedOutputStream(new Entrance(), PART)) {
            writing.to(out);
        } catch (IOException e) {
            LOG.warn("A volume was not sent to its end: {}", e.getMessage());
            broken = e;
        } catch (RuntimeException e) {
            LOG.error("A volume was not sent to its end", e);
            broken = new IOException("The volume could not be read", e);
        }
        end();
    }

    private void end() {
        try {
            put(END);
        } catch (IOException e) {
            LOG.warn("Nobody read a volume to its end");
        }
    }

    private void put(byte[] bytes) throws IOException {
        try {
            if (closed || !parts.offer(bytes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Nobody reads it any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private final class Entrance extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            put(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                byte[] copy = new byte[length];
                System.arraycopy(bytes, from, copy, 0, length);
                put(copy);
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == part.length && !next()) {
            return -1;
        }
        int read = Math.min(length, part.length - at);
        System.arraycopy(part, at, bytes, from, read);
        at += read;
        return read;
    }

    /** A volume that broke off must not look like one that is whole. */
    private boolean next() throws IOException {
        if (!ended) {
            part = taken();
            at = 0;
            ended = part == END;
        }
        IOException why = broken;
        if (ended && why != null) {
            throw why;
        }
        return !ended;
    }

    private byte[] taken() throws IOException {
        try {
            byte[] taken = parts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (taken == null) {
                throw new IOException("Nobody writes it any more");
            }
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        closed = true;
        parts.clear();
    }
}
