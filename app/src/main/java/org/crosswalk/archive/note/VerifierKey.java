package org.crosswalk.archive.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key that others verify notes with: {@code name+hex(keyID)+base64(type ‖ key)} (C2SP signed-note).
 *
 * @param key 32 bytes (RFC 8032)
 */
public record VerifierKey(String name, SignatureType type, byte[] key) {
    public VerifierKey {
        if (!isName(name) || key.length != Ed25519.PUBLIC_BYTES) {
            throw new BrokenNote("it is no verifier key of Ed25519");
        }
    }

    /** @throws BrokenNote where it is not exactly a verifier key of a type known here */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new BrokenNote("it is no verifier key");
        }
        byte[] typed = StrictText.base64(parts[2]);
        if (typed.length == 0) {
            throw new BrokenNote("it is no verifier key");
        }
        VerifierKey key =
                new VerifierKey(parts[0], SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.toString().equals(text)) {
            throw new BrokenNote("its key and its key id do not belong together");
        }
        return key;
    }

    /** SHA-256(name ‖ 0x0A ‖ type ‖ key)[:4]. */
    public int id() {
        MessageDigest digest = sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(type.code());
        return ByteBuffer.wrap(digest.digest(key)).getInt();
    }

    public String hexId() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Whether the note has a signature that says it is this key's. */
    boolean isNamedIn(SignedNote note) {
        return note.signatures().stream().anyMatch(this::isNamedIn);
    }

    /** Whether it signed the note: one signature that should be its own and is not spoils the whole. */
    public boolean signed(SignedNote note) {
        return isNamedIn(note)
                && note.signatures().stream()
                        .filter(this::isNamedIn)
                        .allMatch(signature -> type.verifies(this, note.text(), signature));
    }

    private boolean isNamedIn(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    /** A key's name has no spaces and no plus. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .noneMatch(c -> c == '+' || c < ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array();
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
