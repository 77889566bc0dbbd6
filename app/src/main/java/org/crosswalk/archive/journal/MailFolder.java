package org.crosswalk.archive.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Maildir with its inner folders, or a folder of {@code .eml} files; in the order of their names. */
final class MailFolder implements Mails {
    private final Iterator<Path> files;

    MailFolder(List<Path> files) {
        this.files = files.iterator();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(MailFolder::isMail).sorted().toList();
        }
    }

    private static boolean isMail(Path file) {
        Path folder = file.getParent();
        String within = folder == null ? "" : String.valueOf(folder.getFileName());
        return Files.isRegularFile(file)
                && (within.equals("cur")
                        || within.equals("new")
                        || file.toString().endsWith(".eml"));
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        return files.hasNext() ? Optional.of(Files.readAllBytes(files.next())) : Optional.empty();
    }

    @Override
    public void close() {
        // each file is closed when it was read
    }
}
