package org.crosswalk.archive.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.crosswalk.archive.folder.WholeFile;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.StrictText;
import org.crosswalk.archive.note.TlogProof;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Checks an export of proofs, without a database and without trusting whoever made it. */
public final class ExportCheck {
    private final Path folder;
    private final @Nullable VerifierKey published;
    private final List<Finding> findings = new ArrayList<>();

    private ExportCheck(Path folder, @Nullable VerifierKey published) {
        this.folder = folder;
        this.published = published;
    }

    /**
     * What is wrong with it; nothing where it is whole.
     *
     * @param published the log's key as the district publishes it; without one the export's own is believed
     */
    public static List<Finding> of(Path folder, @Nullable VerifierKey published) {
        return new ExportCheck(folder, published).run();
    }

    /** How many entries an export proves. */
    public static long proofs(Path folder) {
        return ExportFolder.files(folder).stream()
                .filter(file -> file.endsWith(ExportFolder.PROOF))
                .count();
    }

    private List<Finding> run() {
        sums();
        Optional<VerifierKey> key = key(ExportFolder.KEY);
        Optional<SignedNote> checkpoint = key.flatMap(this::checkpoint);
        TreeSet<String> names = new TreeSet<>();
        for (String file : ExportFolder.files(folder)) {
            for (String kind : List.of(ExportFolder.LEAF, ExportFolder.LEAF_HASH, ExportFolder.PROOF)) {
                if (file.endsWith(kind)) {
                    names.add(file.substring(0, file.length() - kind.length()));
                }
            }
        }
        if (names.isEmpty()) {
            findings.add(Finding.missing("*" + ExportFolder.PROOF, "there is no proof in " + folder));
        }
        checkpoint.ifPresent(note -> names.forEach(name -> proof(name, note)));
        return findings;
    }

    /** The list finds what is not evidence too, such as a changed page; whoever changes files can change it as well. */
    private void sums() {
        Optional<byte[]> list = WholeFile.read(folder.resolve(ExportFolder.SUMS));
        if (list.isEmpty()) {
            return;
        }
        try {
            Sums listed = Sums.parse(list.get());
            Sums found = Sums.of(folder);
            listed.digests().forEach((file, digest) -> {
                if (!found.digests().containsKey(file)) {
                    findings.add(Finding.missing(file, "it is listed in " + ExportFolder.SUMS));
                } else if (!digest.equals(found.digests().get(file))) {
                    findings.add(Finding.altered(file, "it has another digest in " + ExportFolder.SUMS));
                }
            });
            found.digests().keySet().stream()
                    .filter(file -> !listed.digests().containsKey(file))
                    .forEach(file -> findings.add(Finding.added(file, "it is not listed in " + ExportFolder.SUMS)));
        } catch (BrokenNote e) {
            findings.add(Finding.altered(ExportFolder.SUMS, e.why()));
        }
    }

    private Optional<VerifierKey> key(String file) {
        Optional<byte[]> bytes = WholeFile.read(folder.resolve(file));
        if (bytes.isEmpty()) {
            findings.add(Finding.missing(file, "without it no signature can be verified"));
            return Optional.empty();
        }
        try {
            String line = StrictText.of(bytes.get());
            if (!line.endsWith("\n")) {
                throw new BrokenNote("its line has no end");
            }
            return Optional.of(VerifierKey.parse(line.substring(0, line.length() - 1)));
        } catch (BrokenNote e) {
            findings.add(Finding.altered(file, e.why()));
            return Optional.empty();
        }
    }

    private Optional<SignedNote> checkpoint(VerifierKey key) {
        if (published != null && !published.equals(key)) {
            findings.add(Finding.altered(ExportFolder.KEY, "it is not the key that the district publishes"));
        }
        Optional<byte[]> bytes = WholeFile.read(folder.resolve(ExportFolder.CHECKPOINT));
        if (bytes.isEmpty()) {
            findings.add(Finding.missing(ExportFolder.CHECKPOINT, "there is nothing to prove against"));
            return Optional.empty();
        }
        try {
            SignedNote note = SignedNote.parse(bytes.get());
            signatures(note, key).ifPresent(why -> findings.add(Finding.altered(ExportFolder.CHECKPOINT, why)));
            return Optional.of(note);
        } catch (BrokenNote e) {
            findings.add(Finding.altered(ExportFolder.CHECKPOINT, e.why()));
            return Optional.empty();
        }
    }

    private Optional<String> signatures(SignedNote note, VerifierKey key) {
        String origin = Checkpoint.parse(note.text()).origin();
        if (!key.name().equals(origin) || !key.signed(note)) {
            return Optional.of("it is not signed by the log");
        }
        if (WholeFile.read(folder.resolve(ExportFolder.WITNESS_KEY)).isPresent()
                && !key(ExportFolder.WITNESS_KEY)
                        .map(witness -> witness.signed(note))
                        .orElse(false)) {
            return Optional.of("it is not signed by the witness");
        }
        return Optional.empty();
    }

    private void proof(String name, SignedNote checkpoint) {
        Optional<byte[]> leaf = WholeFile.read(folder.resolve(name + ExportFolder.LEAF));
        Optional<byte[]> leafHash = WholeFile.read(folder.resolve(name + ExportFolder.LEAF_HASH));
        Optional<byte[]> proof = WholeFile.read(folder.resolve(name + ExportFolder.PROOF));
        if (leaf.isEmpty() && leafHash.isEmpty()) {
            findings.add(Finding.missing(name + ExportFolder.LEAF, "there is a proof of it"));
        } else if (proof.isEmpty()) {
            findings.add(Finding.missing(name + ExportFolder.PROOF, "there is a leaf to prove"));
        } else {
            leaf.flatMap(bytes -> proves(Hash.leaf(bytes), proof.get(), checkpoint))
                    .or(() -> leafHash.flatMap(line -> provesHash(line, proof.get(), checkpoint)))
                    .ifPresent(why -> findings.add(Finding.altered(name, why)));
        }
    }

    /** Of what was redacted the leaf's hash is given alone. */
    private static Optional<String> provesHash(byte[] line, byte[] proof, SignedNote checkpoint) {
        try {
            Hash hash = Hash.of(Base64.getDecoder().decode(StrictText.of(line).strip()));
            return (hash.base64() + "\n").equals(StrictText.of(line))
                    ? proves(hash, proof, checkpoint)
                    : Optional.of("its leaf's hash is not as it was written");
        } catch (BrokenNote | IllegalArgumentException e) {
            return Optional.of("its leaf's hash is none");
        }
    }

    private static Optional<String> proves(Hash leaf, byte[] bytes, SignedNote checkpoint) {
        try {
            TlogProof proof = TlogProof.parse(bytes);
            if (!Arrays.equals(proof.note().bytes(), checkpoint.bytes())) {
                return Optional.of("its proof leads to another checkpoint");
            }
            return proof.proves(leaf) ? Optional.empty() : Optional.of("the proof is not one of this leaf");
        } catch (BrokenNote e) {
            return Optional.of("as a proof, " + e.why());
        }
    }
}
