package org.crosswalk.archive.verify;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.archive.ArchiveLeaves;
import org.crosswalk.archive.Leaf;
import org.crosswalk.archive.folder.WholeFile;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.TlogProof;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tlog.LogFolder;
import org.crosswalk.archive.tlog.LogKeys;
import org.crosswalk.archive.tlog.TlogSettings;
import org.crosswalk.archive.tlog.TransparencyLog;
import org.crosswalk.archive.tree.MerkleTree;
import org.crosswalk.archive.tree.TiledNodes;

/**
 * Writes what a stranger needs to verify that entries were logged: for each a leaf and a proof, once the checkpoint and
 * the keys, and a page that tells how.
 */
@Singleton
public class ProofExport {
    private final TransparencyLog log;
    private final LogFolder folder;
    private final LogKeys keys;
    private final ArchiveLeaves leaves;

    ProofExport(TransparencyLog log, TlogSettings settings, LogKeys keys, ArchiveLeaves leaves) {
        this.log = log;
        this.folder = new LogFolder(settings.home());
        this.keys = keys;
        this.leaves = leaves;
    }

    /**
     * Writes into a folder, which is made where it is missing.
     *
     * <p>A leaf gives away the content's digest and its salt: whoever holds one can test guesses of what was said. So let it go
     * out with what is released whole, and not with what is redacted.
     *
     * @param named the entries' numbers, by the names their files shall have
     * @throws NothingToProve where one of them has no leaf
     */
    public void write(Path to, Map<String, Long> named, Instant now) {
        write(to, named, Map.of(), now);
    }

    /**
     * Writes into a folder, which is made where it is missing.
     *
     * @param whole those whose leaves go out; see {@link #write(Path, Map, Instant)}
     * @param redacted those of which the leaf's hash goes out alone: it proves that something was logged and lets nobody test a guess
     * @throws NothingToProve where one of them has no leaf
     */
    public void write(Path to, Map<String, Long> whole, Map<String, Long> redacted, Instant now) {
        SignedNote note = log.checkpoint(now);
        MerkleTree tree = TiledNodes.tree(Checkpoint.parse(note.text()).size(), folder.tiles());
        whole.forEach((name, number) -> {
            write(to.resolve(name + ExportFolder.LEAF), leaf(number).bytes());
            prove(to.resolve(name + ExportFolder.PROOF), tree, number, note);
        });
        redacted.forEach((name, number) -> {
            write(
                    to.resolve(name + ExportFolder.LEAF_HASH),
                    (leaf(number).hash().base64() + "\n").getBytes(StandardCharsets.US_ASCII));
            prove(to.resolve(name + ExportFolder.PROOF), tree, number, note);
        });
        WholeFile.write(to.resolve(ExportFolder.CHECKPOINT), note.bytes());
        WholeFile.write(to.resolve(ExportFolder.KEY), line(keys.verifiers().getLast()));
        witnessKey(note, to);
        WholeFile.write(to.resolve(ExportFolder.README), page());
        WholeFile.write(to.resolve(ExportFolder.SUMS), Sums.of(to).bytes());
    }

    private Leaf leaf(long number) {
        return leaves.find(number).orElseThrow(() -> new NothingToProve(number));
    }

    private static void prove(Path file, MerkleTree tree, long number, SignedNote note) {
        write(file, new TlogProof(tree.inclusion(number - 1), note).bytes());
    }

    /** Not one by one to the disk: an export that was interrupted is made again. */
    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private void witnessKey(SignedNote note, Path to) {
        keys.witness().keys().stream()
                .filter(key -> key.signed(note))
                .findFirst()
                .ifPresent(key -> WholeFile.write(to.resolve(ExportFolder.WITNESS_KEY), line(key)));
    }

    private static byte[] line(VerifierKey key) {
        return (key + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page() {
        try (InputStream page = ProofExport.class.getResourceAsStream("/proofs/README.md")) {
            return Objects.requireNonNull(page).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The page about proofs cannot be read", e);
        }
    }
}
