package org.crosswalk.archive.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.InclusionProof;

/**
 * That a leaf was logged, in one file that needs nobody's service (C2SP tlog-proof).
 *
 * @param note the checkpoint that the proof leads to, as it was signed
 */
public record TlogProof(InclusionProof inclusion, SignedNote note) {
    private static final String TITLE = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";

    /** @throws BrokenNote where the bytes are not exactly a proof */
    public static TlogProof parse(byte[] bytes) {
        String text = StrictText.of(bytes);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new BrokenNote("it is no proof");
        }
        List<String> lines = Arrays.asList(text.substring(0, blank).split("\n", -1));
        if (lines.size() < 2 || !lines.get(0).equals(TITLE) || !lines.get(1).startsWith(INDEX)) {
            throw new BrokenNote("it is no proof");
        }
        SignedNote note = SignedNote.parse(text.substring(blank + 2));
        long index = StrictText.number(lines.get(1).substring(INDEX.length()));
        long size = Checkpoint.parse(note.text()).size();
        return new TlogProof(new InclusionProof(index, size, HashLines.parse(lines.subList(2, lines.size()))), note);
    }

    public boolean proves(Hash leaf) {
        return inclusion.proves(leaf, Checkpoint.parse(note.text()).root());
    }

    public byte[] bytes() {
        return (TITLE + "\n" + INDEX + inclusion.index() + "\n" + HashLines.of(inclusion.path()) + "\n" + note)
                .getBytes(StandardCharsets.UTF_8);
    }
}
