package org.crosswalk.archive.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.crosswalk.archive.Digest;

/**
 * The key that wraps every content's key. A wrapped key is the master key's id (4 bytes of its SHA-256), a random nonce of 12 bytes,
 * and the sealed key with its tag.
 */
public final class MasterKey {
    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final byte[] id;

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.id = Arrays.copyOf(HexFormat.of().parseHex(Digest.of(key)), ID_BYTES);
    }

    static MasterKey random() {
        return new MasterKey(ContentKey.random().bytes());
    }

    /** @throws IllegalArgumentException where the text is not 64 hexadecimal digits */
    static MasterKey parse(String hex) {
        byte[] key = HexFormat.of().parseHex(hex.strip());
        if (key.length != ContentKey.BYTES) {
            throw new IllegalArgumentException("A master key has " + 2 * ContentKey.BYTES + " hexadecimal digits");
        }
        return new MasterKey(key);
    }

    public byte[] wrap(ContentKey content) {
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content.bytes());
            byte[] wrapped = Arrays.copyOf(id, ID_BYTES + Aes.NONCE_BYTES + sealed.length);
            System.arraycopy(nonce, 0, wrapped, ID_BYTES, Aes.NONCE_BYTES);
            System.arraycopy(sealed, 0, wrapped, ID_BYTES + Aes.NONCE_BYTES, sealed.length);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java seals with AES-GCM", e);
        }
    }

    /** @throws BrokenSeal where it was wrapped by another master key, or changed */
    public ContentKey unwrap(byte[] wrapped) {
        if (wrapped.length <= ID_BYTES + Aes.NONCE_BYTES || !Arrays.equals(Arrays.copyOf(wrapped, ID_BYTES), id)) {
            throw new BrokenSeal("It was sealed under another master key than the one in use");
        }
        try {
            byte[] nonce = Arrays.copyOfRange(wrapped, ID_BYTES, ID_BYTES + Aes.NONCE_BYTES);
            return new ContentKey(cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(wrapped, ID_BYTES + Aes.NONCE_BYTES, wrapped.length - ID_BYTES - Aes.NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(e);
        }
    }

    /** Whether it is the one that wrapped this. */
    public boolean unwraps(byte[] wrapped) {
        try {
            unwrap(wrapped);
            return true;
        } catch (BrokenSeal e) {
            return false;
        }
    }

    String hex() {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Aes.gcm(mode, key, nonce);
        cipher.updateAAD(id);
        return cipher;
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "(master key " + HexFormat.of().formatHex(id) + ")";
    }
}
