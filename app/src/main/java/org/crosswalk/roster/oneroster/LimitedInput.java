package org.crosswalk.roster.oneroster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to read on beyond a limit: a few kilobytes of zip can unpack to terabytes. */
final class LimitedInput extends FilterInputStream {
    private final String file;
    private final long limit;
    private long count;

    LimitedInput(InputStream input, String file, long limit) {
        super(input);
        this.file = file;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    private void counted(int read) {
        count += read;
        if (count > limit) {
            throw new UnreadablePackage(file + " is larger than " + limit + " bytes");
        }
    }
}
