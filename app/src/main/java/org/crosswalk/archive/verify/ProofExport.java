package org.crosswalk.archive.verify;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        SignedNote note = log.checkpoint(now);
        MerkleTree tree = TiledNodes.tree(Checkpoint.parse(note.text()).size(), folder.tiles());
        named.forEach((name, number) -> {
            Leaf leaf = leaves.find(number).orElseThrow(() -> new NothingToProve(number));
            WholeFile.write(to.resolve(name + ExportFolder.LEAF), leaf.bytes());
            WholeFile.write(
                    to.resolve(name + ExportFolder.PROOF), new TlogProof(tree.inclusion(number - 1), note).bytes());
        });
        WholeFile.write(to.resolve(ExportFolder.CHECKPOINT), note.bytes());
        WholeFile.write(to.resolve(ExportFolder.KEY), line(keys.verifiers().getLast()));
        witnessKey(note, to);
        WholeFile.write(to.resolve(ExportFolder.README), page());
        WholeFile.write(to.resolve(ExportFolder.SUMS), Sums.of(to).bytes());
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
