package org.crosswalk.archive.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.StrictText;
import org.crosswalk.archive.note.VerifierKey;

/** A file of verifier keys, one a line. */
public final class VerifierKeys {
    private VerifierKeys() {}

    /**
     * Nobody's where there is no such file.
     *
     * @throws BrokenNote where a line is no verifier key
     */
    public static List<VerifierKey> read(Path file) {
        List<VerifierKey> keys = new ArrayList<>();
        String text = WholeFile.read(file).map(StrictText::of).orElse("");
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new BrokenNote("its last line has no end");
        }
        text.lines().map(VerifierKey::parse).forEach(keys::add);
        return keys;
    }

    public static void write(Path file, List<VerifierKey> keys) {
        StringBuilder lines = new StringBuilder();
        keys.forEach(key -> lines.append(key).append('\n'));
        WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
