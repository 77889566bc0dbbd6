package org.crosswalk.archive.tlog;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveLeaves;
import org.crosswalk.archive.folder.FolderLock;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.NoteSignature;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.tree.Growth;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.MerkleTree;
import org.crosswalk.archive.tree.TiledNodes;
import org.crosswalk.archive.tree.Tiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log over the archive on this node: follows the leaves, and signs a checkpoint where they grew. */
@Singleton
public class TransparencyLog {
    private static final Logger LOG = LoggerFactory.getLogger(TransparencyLog.class);
    private static final int BATCH = 4096;

    private final ArchiveLeaves leaves;
    private final LogFolder folder;
    private final LogKeys keys;

    TransparencyLog(ArchiveLeaves leaves, TlogSettings settings, LogKeys keys) {
        this.leaves = leaves;
        this.folder = new LogFolder(settings.home());
        this.keys = keys;
    }

    /**
     * The newest checkpoint, over everything archived by now, signed and witnessed.
     *
     * @throws ArchiveDiffers where the archive did not just grow since the last one
     */
    public SignedNote checkpoint(Instant now) {
        return FolderLock.holding(folder.home(), () -> next(now));
    }

    private SignedNote next(Instant now) {
        keys.begin();
        keysIntroduced();
        List<Witnessing> witnesses =
                keys.witnesses().stream().map(Witnessing::new).toList();
        Optional<SignedNote> newest = folder.checkpoint();
        Checkpoint older = newest.map(this::own).orElse(new Checkpoint(keys.origin(), 0, Hash.EMPTY));
        MerkleTree tree = grown(older);
        if (newest.isPresent() && tree.size() == older.size() && isSignedByAll(newest.get())) {
            return witnesses.stream().allMatch(witness -> witness.hasSeen(newest.get()))
                    ? cosignedAnew(newest.get(), older, tree, witnesses, now)
                    : published(newest.get(), older, tree, witnesses);
        }
        return published(signed(new Checkpoint(keys.origin(), tree.size(), tree.root()), now), older, tree, witnesses);
    }

    /** The folder's witness may be away, which stops nobody. */
    private void keysIntroduced() {
        try {
            keys.introduce();
        } catch (RuntimeException e) {
            LOG.error("The witness could not be told the log's keys: {}", e.getMessage());
        }
    }

    private Checkpoint own(SignedNote note) {
        if (!note.isSignedByAny(keys.verifiers())) {
            throw new ArchiveDiffers("The newest checkpoint in " + folder.home() + " is not signed by this log");
        }
        return Checkpoint.parse(note.text());
    }

    private MerkleTree grown(Checkpoint older) {
        Tiles tiles = folder.tiles();
        confirm(older, TiledNodes.tree(older.size(), tiles));
        Growth growth = Growth.from(older.size(), tiles);
        List<Hash> batch;
        do {
            batch = leaves.from(growth.size(), BATCH);
            batch.forEach(growth::add);
        } while (batch.size() == BATCH);
        growth.writeEdges();
        MerkleTree tree = TiledNodes.tree(growth.size(), tiles);
        if (older.size() > 0 && !tree.consistency(older.size()).proves(older.root(), tree.root())) {
            throw new ArchiveDiffers("The tiles in " + folder.home() + " do not fit together");
        }
        return tree;
    }

    /** An archive that was restored from an older copy may have other entries under the same numbers. */
    private void confirm(Checkpoint older, MerkleTree tree) {
        if (!tree.root().equals(older.root())) {
            throw new ArchiveDiffers("The tiles in " + folder.home() + " are not those of the newest checkpoint");
        }
        long last = older.size() - 1;
        if (last >= 0 && !leaves.from(last, 1).equals(List.of(tree.nodes().complete(0, last)))) {
            throw new ArchiveDiffers("Entry " + older.size() + " is not the one that a checkpoint was signed over");
        }
    }

    private SignedNote signed(Checkpoint checkpoint, Instant now) {
        List<NoteSignature> signatures = keys.signing().stream()
                .map(key -> key.sign(checkpoint.text(), now))
                .toList();
        return new SignedNote(checkpoint.text(), signatures);
    }

    private boolean isSignedByAll(SignedNote note) {
        return keys.signing().stream().allMatch(key -> key.verifier().signed(note));
    }

    /** Nothing came since: each witness says so again, with the time; where one does not, what they said before stays. */
    private SignedNote cosignedAnew(
            SignedNote newest, Checkpoint older, MerkleTree tree, List<Witnessing> witnesses, Instant now) {
        SignedNote note = signed(older, now);
        SignedNote anew = note;
        for (Witnessing witness : witnesses) {
            List<NoteSignature> cosignatures = witness.cosignatures(note, older.size(), tree);
            if (cosignatures.isEmpty()) {
                return newest;
            }
            anew = anew.with(cosignatures);
        }
        folder.publish(anew, keys.verifiers());
        return anew;
    }

    private SignedNote published(SignedNote note, Checkpoint older, MerkleTree tree, List<Witnessing> witnesses) {
        folder.publish(note, keys.verifiers());
        SignedNote witnessed = note;
        for (Witnessing witness : witnesses) {
            if (!witness.hasSeen(witnessed)) {
                witnessed = witnessed.with(witness.cosignatures(note, older.size(), tree));
            }
        }
        folder.publish(witnessed, keys.verifiers());
        return witnessed;
    }
}
