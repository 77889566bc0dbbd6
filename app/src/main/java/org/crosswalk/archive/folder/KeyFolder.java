package org.crosswalk.archive.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.note.SignatureType;
import org.crosswalk.archive.note.SigningKey;
import org.crosswalk.archive.note.VerifierKey;

/**
 * The keys of a log or of a witness: {@code vkeys} lists every verifier key it ever had, the newest last, and
 * {@code <keyID>.pem} is the private half of one that still signs.
 */
public final class KeyFolder {
    private static final int SIGNING = 2;

    private final Path folder;
    private final SignatureType type;

    public KeyFolder(Path folder, SignatureType type) {
        this.folder = folder;
        this.type = type;
    }

    /** Makes the first key, unless there is one. */
    public void begin(String name) {
        FolderLock.holding(folder, () -> verifiers().isEmpty() ? make(name) : null);
    }

    /** A new key signs beside the one before it; any older one signs no more, and its private half is deleted. */
    public VerifierKey rotate() {
        return FolderLock.holding(folder, () -> {
            VerifierKey made = make(verifiers().getLast().name());
            List<VerifierKey> all = verifiers();
            all.subList(0, Math.max(0, all.size() - SIGNING)).forEach(this::forget);
            return made;
        });
    }

    /** Every key there ever was, the newest last; nobody needs to be kept from seeing them. */
    public List<VerifierKey> verifiers() {
        return VerifierKeys.read(folder.resolve("vkeys"));
    }

    /** Those that sign now, the newest first. */
    public List<SigningKey> signing() {
        List<SigningKey> keys = new ArrayList<>();
        for (VerifierKey verifier : verifiers().reversed()) {
            Path file = file(verifier);
            if (Files.exists(file)) {
                keys.add(read(file, verifier));
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("No private key in " + folder + " belongs to its vkeys");
        }
        return keys;
    }

    private VerifierKey make(String name) {
        SigningKey key = SigningKey.make(name, type);
        List<VerifierKey> all = new ArrayList<>(verifiers());
        all.add(key.verifier());
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            key.write(file(key.verifier()));
        } catch (IOException e) {
            throw new UncheckedIOException("No key can be kept in " + folder, e);
        }
        VerifierKeys.write(folder.resolve("vkeys"), all);
        return key.verifier();
    }

    private static SigningKey read(Path file, VerifierKey verifier) {
        try {
            return SigningKey.read(file, verifier);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read", e);
        }
    }

    private void forget(VerifierKey verifier) {
        try {
            Files.deleteIfExists(file(verifier));
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file(verifier) + " cannot be deleted", e);
        }
    }

    private Path file(VerifierKey verifier) {
        return folder.resolve(verifier.hexId() + ".pem");
    }
}
