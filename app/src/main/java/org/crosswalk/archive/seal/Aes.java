package org.crosswalk.archive.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM (NIST SP 800-38D). Looking for whoever implements it takes Java longer than sealing a short letter, so that is done once. */
final class Aes {
    static final int NONCE_BYTES = 12;

    private static final String GCM = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final Provider PROVIDER = provider();

    private Aes() {}

    static Cipher gcm(int mode, SecretKeySpec key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(GCM, PROVIDER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(GCM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java seals with AES-GCM", e);
        }
    }
}
