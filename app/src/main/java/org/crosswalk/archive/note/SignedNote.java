package org.crosswalk.archive.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text and who signed it (C2SP signed-note).
 *
 * @param text ends with a newline, which is signed too
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MANY = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws BrokenNote where the bytes are not exactly a note */
    public static SignedNote parse(byte[] bytes) {
        return parse(StrictText.of(bytes));
    }

    /** @throws BrokenNote where it is not exactly a note */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 1 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new BrokenNote("it is no signed note");
        }
        String[] lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MANY) {
            throw new BrokenNote("it has more than " + MANY + " signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** Whether at least one of the keys signed it, and none of their signatures is spoiled; others are nobody's business. */
    public boolean isSignedByAny(List<VerifierKey> keys) {
        List<VerifierKey> named =
                keys.stream().filter(key -> key.isNamedIn(this)).toList();
        return !named.isEmpty() && named.stream().allMatch(key -> key.signed(this));
    }

    public SignedNote with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new SignedNote(text, all);
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
