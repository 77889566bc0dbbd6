package org.crosswalk.archive.witness;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.folder.FolderLock;
import org.crosswalk.archive.folder.KeyFolder;
import org.crosswalk.archive.folder.VerifierKeys;
import org.crosswalk.archive.folder.WholeFile;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.NoteSignature;
import org.crosswalk.archive.note.SignatureType;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tree.ConsistencyProof;
import org.crosswalk.archive.tree.Hash;

/**
 * A witness whose memory is a folder, best on a disk or a machine of somebody else: {@code keys/}, and for each log
 * {@code <SHA-256 of its origin>/vkeys} with whom it trusts to sign, and {@code checkpoint}, the newest it cosigned.
 */
public final class FolderWitness implements Witness {
    private final Path home;
    private final Clock clock;
    private final KeyFolder keys;

    public FolderWitness(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.keys = new KeyFolder(home.resolve("keys"), SignatureType.COSIGNATURE);
    }

    /** Makes its key, unless it has one. */
    public FolderWitness begin(String name) {
        keys.begin(name);
        return this;
    }

    /** Lets it know the keys of a log, which only a person should. */
    public void trust(String origin, List<VerifierKey> signers) {
        FolderLock.holding(home, () -> {
            VerifierKeys.write(of(origin, "vkeys"), signers);
            return signers;
        });
    }

    /** A log that it has never seen may introduce itself. */
    public void meet(String origin, List<VerifierKey> signers) {
        FolderLock.holding(home, () -> {
            if (trusted(origin).isEmpty()) {
                trust(origin, signers);
            }
            return signers;
        });
    }

    @Override
    public Answer add(long older, List<Hash> proof, SignedNote note) {
        // between the look at the newest checkpoint and its exchange nobody may cosign another
        return FolderLock.holding(home, () -> judge(older, proof, note));
    }

    @Override
    public Optional<SignedNote> newest(String origin) {
        return newestUnder(Digest.of(origin));
    }

    /** @param digest of a log's origin, in hexadecimal */
    public Optional<SignedNote> newestUnder(String digest) {
        return WholeFile.read(home.resolve(digest).resolve("checkpoint")).map(SignedNote::parse);
    }

    @Override
    public List<VerifierKey> keys() {
        return keys.verifiers();
    }

    private Answer judge(long older, List<Hash> proof, SignedNote note) {
        Checkpoint newer = Checkpoint.parse(note.text());
        Optional<Checkpoint> newest = newest(newer.origin()).map(known -> Checkpoint.parse(known.text()));
        if (trusted(newer.origin()).isEmpty()) {
            return new Answer.Refused(Refusal.UNKNOWN_LOG);
        }
        if (!note.isSignedByAny(trusted(newer.origin()))) {
            return new Answer.Refused(Refusal.NOT_SIGNED);
        }
        if (older > newer.size()) {
            return new Answer.Refused(Refusal.SHRUNK);
        }
        long known = newest.map(Checkpoint::size).orElse(0L);
        if (older != known) {
            return new Answer.OtherSize(known);
        }
        Hash knownRoot = newest.map(Checkpoint::root).orElse(Hash.EMPTY);
        return grew(older, knownRoot, proof, newer) ? cosign(note, newer) : new Answer.Refused(Refusal.INCONSISTENT);
    }

    private static boolean grew(long older, Hash olderRoot, List<Hash> proof, Checkpoint newer) {
        if (older == 0) {
            // whatever there is grew from nothing, so there is nothing to prove
            return proof.isEmpty() && (newer.size() > 0 || newer.root().equals(Hash.EMPTY));
        }
        return new ConsistencyProof(older, newer.size(), proof).proves(olderRoot, newer.root());
    }

    private Answer cosign(SignedNote note, Checkpoint newer) {
        List<NoteSignature> cosigned = keys.signing().stream()
                .map(key -> key.sign(note.text(), clock.instant()))
                .toList();
        // kept before it is answered: what it cosigned, it must not forget
        SignedNote kept = new SignedNote(
                        note.text(),
                        note.signatures().stream()
                                .filter(signature -> signature.name().equals(newer.origin()))
                                .toList())
                .with(cosigned);
        WholeFile.write(of(newer.origin(), "checkpoint"), kept.bytes());
        return new Answer.Cosigned(cosigned);
    }

    private List<VerifierKey> trusted(String origin) {
        return VerifierKeys.read(of(origin, "vkeys"));
    }

    private Path of(String origin, String file) {
        return home.resolve(Digest.of(origin.getBytes(StandardCharsets.UTF_8))).resolve(file);
    }
}
