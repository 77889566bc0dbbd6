package org.crosswalk.archive.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note: {@code — name base64(keyID ‖ signature)} (C2SP signed-note).
 *
 * @param keyId four bytes that tell keys of one name apart
 */
public record NoteSignature(String name, int keyId, byte[] signature) {
    private static final String DASH = "\u2014 ";

    static NoteSignature parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 3 || !line.startsWith(DASH) || !VerifierKey.isName(words[1])) {
            throw new BrokenNote("it has a line that is no signature");
        }
        byte[] signed = StrictText.base64(words[2]);
        if (signed.length <= Integer.BYTES) {
            throw new BrokenNote("it has an empty signature");
        }
        int id = ByteBuffer.wrap(signed).getInt();
        return new NoteSignature(words[1], id, Arrays.copyOfRange(signed, Integer.BYTES, signed.length));
    }

    /** The line, with its newline. */
    public String line() {
        byte[] signed = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }
}
