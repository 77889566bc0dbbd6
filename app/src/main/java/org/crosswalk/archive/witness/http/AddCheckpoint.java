package org.crosswalk.archive.witness.http;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.StrictText;
import org.crosswalk.archive.tree.Hash;

/**
 * The body of {@code POST /add-checkpoint}: {@code old <size>}, the consistency proof in lines of Base64, an empty line, and the
 * checkpoint.
 */
record AddCheckpoint(long older, List<Hash> proof, SignedNote note) {
    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    /** @throws BrokenNote where it is not exactly that */
    static AddCheckpoint parse(byte[] bytes) {
        String text = StrictText.of(bytes);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(OLD)) {
            throw new BrokenNote("it is no checkpoint with a proof");
        }
        List<String> lines = text.substring(0, end).lines().toList();
        if (lines.size() > 1 + MOST_HASHES) {
            throw new BrokenNote("its proof is longer than any");
        }
        List<Hash> proof = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            byte[] hash = StrictText.base64(line);
            if (hash.length != Hash.BYTES) {
                throw new BrokenNote("its proof has a line that is no hash");
            }
            proof.add(Hash.of(hash));
        }
        return new AddCheckpoint(
                StrictText.number(lines.getFirst().substring(OLD.length())),
                proof,
                SignedNote.parse(text.substring(end + 2)));
    }

    @Override
    public String toString() {
        StringBuilder body = new StringBuilder(OLD).append(older).append('\n');
        proof.forEach(hash ->
                body.append(Base64.getEncoder().encodeToString(hash.bytes())).append('\n'));
        return body.append('\n').append(note).toString();
    }
}
