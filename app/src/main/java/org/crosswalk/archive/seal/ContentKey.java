package org.crosswalk.archive.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The key of one content: AES-256-GCM (NIST SP 800-38D). It seals each part of that content once, so the part's number is the nonce. */
public final class ContentKey {
    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    ContentKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    public static ContentKey random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new ContentKey(key);
    }

    public byte[] seal(int part, byte[] open) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, part).doFinal(open);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java seals with AES-GCM", e);
        }
    }

    /** @throws BrokenSeal where it was sealed with another key, as another part, or changed */
    public byte[] open(int part, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, part).doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(e);
        }
    }

    byte[] bytes() {
        return key.getEncoded();
    }

    private Cipher cipher(int mode, int part) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(Aes.NONCE_BYTES)
                .putInt(Aes.NONCE_BYTES - Integer.BYTES, part)
                .array();
        return Aes.gcm(mode, key, nonce);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentKey key && Arrays.equals(key.bytes(), bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "(a content's key)";
    }
}
