package org.crosswalk.archive.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox in one file (RFC 4155). A mail begins with a line such as {@code From someone Thu Jan  1 00:00:00 2015}, at the
 * start or after an empty line; its bytes are taken as they stand, without that line.
 */
final class Mbox implements Mails {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern BEGINNING = Pattern.compile("From .*\\d:\\d\\d.* \\d{4}\\b.*");

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean begun;

    Mbox(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream(1 << 13);
        boolean afterEmptyLine = !begun;
        for (byte[] line = line(); line != null; line = line()) {
            boolean begins = afterEmptyLine && isBeginning(line);
            if (begins && begun) {
                return Optional.of(withoutLastEmptyLine(mail.toByteArray()));
            }
            if (!begins) {
                mail.writeBytes(line);
            }
            begun = true;
            afterEmptyLine = isEmpty(line);
        }
        if (mail.size() == 0) {
            return Optional.empty();
        }
        return Optional.of(afterEmptyLine ? withoutLastEmptyLine(mail.toByteArray()) : mail.toByteArray());
    }

    private static boolean isBeginning(byte[] line) {
        return line.length > FROM.length
                && Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length)
                && BEGINNING
                        .matcher(new String(line, StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    private static boolean isEmpty(byte[] line) {
        return line.length == 1 || line.length == 2 && line[0] == '\r';
    }

    private static byte[] withoutLastEmptyLine(byte[] mail) {
        int length = mail.length;
        if (length > 0 && mail[length - 1] == '\n') {
            length -= length > 1 && mail[length - 2] == '\r' ? 2 : 1;
        }
        return Arrays.copyOf(mail, length);
    }

    /** The next line with its end, or null. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream gathered = null;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    return gathered == null ? null : gathered.toByteArray();
                }
            }
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            boolean whole = stop < end;
            byte[] piece = Arrays.copyOfRange(buffer, at, whole ? stop + 1 : stop);
            at = whole ? stop + 1 : stop;
            if (whole && gathered == null) {
                return piece;
            }
            gathered = gathered == null ? new ByteArrayOutputStream(256) : gathered;
            gathered.writeBytes(piece);
            if (whole) {
                return gathered.toByteArray();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
