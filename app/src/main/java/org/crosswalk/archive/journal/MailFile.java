package org.crosswalk.archive.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.crosswalk.archive.Digest;

/** Old mail on disk: {@code .mbox}, {@code .mbox.gz}, or a folder. */
record MailFile(Path path) {
    private static final int BEGINNING = 1 << 16;

    Mails open() throws IOException {
        if (Files.isDirectory(path)) {
            List<Path> files = MailFolder.files(path);
            if (files.isEmpty()) {
                throw new IOException(path + " has no mail: neither cur/ nor new/ nor a file that ends in .eml");
            }
            return new MailFolder(files);
        }
        InputStream file = Files.newInputStream(path);
        return new Mbox(path.toString().endsWith(".gz") ? new GZIPInputStream(file, BEGINNING) : file);
    }

    /** Tells it apart from others, and from itself once it has become another; a mailbox that only grew is the same. */
    String identity() throws IOException {
        return Digest.of(path.toRealPath() + "\n" + (Files.isDirectory(path) ? names() : beginning()));
    }

    private String names() throws IOException {
        return String.join(
                "\n", MailFolder.files(path).stream().map(Path::toString).toList());
    }

    private String beginning() throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return new String(file.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }
}
