package org.crosswalk.archive.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;

/** A key that signs notes. Its private half is in one file that only its owner can read, and in no text. */
public final class SigningKey {
    private static final String HEAD = "-----BEGIN PRIVATE KEY-----\n";
    private static final String FOOT = "\n-----END PRIVATE KEY-----\n";

    private final VerifierKey verifier;
    private final PrivateKey secret;

    private SigningKey(VerifierKey verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    /** A new key, drawn at random. */
    public static SigningKey make(String name, SignatureType type) {
        KeyPair pair = Ed25519.pair();
        return new SigningKey(new VerifierKey(name, type, Ed25519.bytes(pair.getPublic())), pair.getPrivate());
    }

    /** @throws BrokenNote where the file does not hold this key's private half */
    public static SigningKey read(Path file, VerifierKey verifier) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        if (!pem.startsWith(HEAD) || !pem.endsWith(FOOT)) {
            throw new BrokenNote(file + " is no private key");
        }
        byte[] pkcs8 = StrictText.base64(pem.substring(HEAD.length(), pem.length() - FOOT.length()));
        SigningKey key = new SigningKey(verifier, Ed25519.secret(pkcs8));
        String trial = "trial\n";
        if (!verifier.signed(new SignedNote(trial, java.util.List.of(key.sign(trial, Instant.EPOCH))))) {
            throw new BrokenNote(file + " is not the private key of " + verifier);
        }
        return key;
    }

    /** Writes the private half in PEM (RFC 8410), whole or not at all, for the owner only. */
    public void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HEAD + Base64.getEncoder().encodeToString(secret.getEncoded()) + FOOT);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** @param at said in a cosignature only */
    public NoteSignature sign(String text, Instant at) {
        return new NoteSignature(verifier.name(), verifier.id(), verifier.type().sign(secret, text, at));
    }

    @Override
    public String toString() {
        return verifier.toString();
    }
}
