package org.crosswalk.archive.journal;

import jakarta.mail.internet.SharedInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/** A mail's bytes for one reader: its parts are read where they lie, and no byte waits for a lock, as in the JDK's own stream. */
final class MailBytes extends InputStream implements SharedInputStream {
    private final byte[] bytes;
    private final int begin;
    private final int end;
    private int at;
    private int marked;

    MailBytes(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.begin = begin;
        this.end = end;
        this.at = begin;
        this.marked = begin;
    }

    @Override
    public int read() {
        return at < end ? Byte.toUnsignedInt(bytes[at++]) : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public byte[] readAllBytes() {
        byte[] rest = Arrays.copyOfRange(bytes, at, end);
        at = end;
        return rest;
    }

    @Override
    public long skip(long many) {
        int skipped = Math.clamp(many, 0, end - at);
        at += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return end - at;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        marked = at;
    }

    @Override
    public void reset() {
        at = marked;
    }

    @Override
    public long getPosition() {
        return at - begin;
    }

    /** @param to exclusive; -1 for all that follows */
    @Override
    public InputStream newStream(long from, long to) {
        return new MailBytes(bytes, begin + (int) from, to < 0 ? end : begin + (int) to);
    }
}
