package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;

/** AES-256-GCM (NIST SP 800-38D) over a secret, bound to its account: a row that is moved to another does not open. */
@Singleton
class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealKeys keys;

    Seal(SealKeys keys) {
        this.keys = keys;
    }

    /** @param bytes the nonce, and behind it what was sealed */
    record Sealed(String keyId, byte[] bytes) {
        @Override
        public String toString() {
            return "(sealed)";
        }
    }

    Sealed seal(AccountId account, Secret secret) {
        return seal(account, secret, keys.newest());
    }

    Sealed seal(AccountId account, Secret secret, SealKeys.Key key) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, account, key, nonce)
                    .doFinal(secret.value().getBytes(StandardCharsets.UTF_8));
            return new Sealed(
                    key.id(),
                    ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in GCM", e);
        }
    }

    /** Nothing where the key is not there, or what lies there is not what was sealed for this account. */
    Optional<Secret> open(AccountId account, Sealed sealed) {
        return keys.read(sealed.keyId()).flatMap(key -> open(account, sealed, key));
    }

    private static Optional<Secret> open(AccountId account, Sealed sealed, SealKeys.Key key) {
        byte[] nonce = new byte[NONCE];
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes()).get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            byte[] opened = cipher(Cipher.DECRYPT_MODE, account, key, nonce).doFinal(rest);
            return Optional.of(new Secret(new String(opened, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException notWhatWasSealed) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, AccountId account, SealKeys.Key key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("crosswalk-social-secret/v1 " + account.value()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
