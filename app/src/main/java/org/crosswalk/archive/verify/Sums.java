package org.crosswalk.archive.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.folder.WholeFile;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.StrictText;

/** The list that {@code sha256sum -c SHA256SUMS} reads. */
record Sums(Map<String, String> digests) {
    private static final String LINE = "[0-9a-f]{64}  \\S+";
    private static final int NAME = 66;

    /** Of every file in a folder but the list itself. */
    static Sums of(Path folder) {
        Map<String, String> digests = new TreeMap<>();
        for (String file : ExportFolder.files(folder)) {
            if (!file.equals(ExportFolder.SUMS)) {
                digests.put(file, Digest.of(WholeFile.read(folder.resolve(file)).orElse(new byte[0])));
            }
        }
        return new Sums(digests);
    }

    static Sums parse(byte[] bytes) {
        String text = StrictText.of(bytes);
        Map<String, String> digests = new TreeMap<>();
        text.lines().forEach(line -> {
            if (!line.matches(LINE)) {
                throw new BrokenNote("it has a line that is no digest");
            }
            digests.put(line.substring(NAME), line.substring(0, NAME - 2));
        });
        Sums sums = new Sums(digests);
        if (!sums.toString().equals(text)) {
            throw new BrokenNote("it is not as it was written");
        }
        return sums;
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (file, digest) -> lines.append(digest).append("  ").append(file).append('\n'));
        return lines.toString();
    }
}
