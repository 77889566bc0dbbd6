package org.crosswalk.archive.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.seal.BrokenSeal;

/** An attachment's bytes, fetched part by part; its end is reached only where they are what was digested. */
final class PartsStream extends InputStream {
    private final String digest;
    private final IntFunction<Optional<byte[]>> parts;
    private final MessageDigest read = Digest.sha256();
    private InputStream part = InputStream.nullInputStream();
    private int next;
    private boolean ended;

    /** @param parts gives the part of a number; nothing after the last */
    PartsStream(String digest, IntFunction<Optional<byte[]>> parts) {
        this.digest = digest;
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = part.read(into, from, length);
        while (count < 0 && !ended) {
            fetch();
            count = part.read(into, from, length);
        }
        return count;
    }

    private void fetch() throws IOException {
        Optional<byte[]> fetched = next();
        if (fetched.isPresent()) {
            read.update(fetched.get());
            part = new ByteArrayInputStream(fetched.get());
        } else if (HexFormat.of().formatHex(read.digest()).equals(digest)) {
            ended = true;
        } else {
            throw new IOException("Attachment " + digest + " is not what was archived");
        }
    }

    private Optional<byte[]> next() throws IOException {
        try {
            return parts.apply(next++);
        } catch (BrokenSeal e) {
            throw new IOException("Attachment " + digest + " cannot be opened", e);
        }
    }
}
