package org.crosswalk.archive.tlog;

import java.util.List;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.NoteSignature;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.MerkleTree;
import org.crosswalk.archive.witness.Witness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a checkpoint to a witness. A witness that is away or refuses stops nobody, but everybody hears of it. */
record Witnessing(Witness witness) {
    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);

    /** Whether it cosigned this checkpoint already. */
    boolean hasSeen(SignedNote note) {
        try {
            return note.isSignedByAny(witness.keys());
        } catch (RuntimeException e) {
            LOG.warn("The witness's keys cannot be read: {}", e.getMessage());
            return false;
        }
    }

    /**
     * Its cosignatures; none where it does not give any.
     *
     * @param older the size that it probably knows; it says so where it knows another
     */
    List<NoteSignature> cosignatures(SignedNote note, long older, MerkleTree tree) {
        try {
            Witness.Answer answer = ask(note, older, tree);
            if (answer instanceof Witness.Answer.OtherSize(long newest) && newest <= tree.size()) {
                answer = ask(note, newest, tree);
            }
            return accepted(note, answer);
        } catch (RuntimeException e) {
            LOG.error("The witness could not be asked about checkpoint {}: {}", tree.size(), e.getMessage());
            return List.of();
        }
    }

    private Witness.Answer ask(SignedNote note, long older, MerkleTree tree) {
        List<Hash> proof = older == 0 ? List.of() : tree.consistency(older).path();
        return witness.add(older, proof, note);
    }

    private List<NoteSignature> accepted(SignedNote note, Witness.Answer answer) {
        return switch (answer) {
            case Witness.Answer.Cosigned(List<NoteSignature> signatures)
            when hasSeen(new SignedNote(note.text(), signatures)) -> signatures;
            case Witness.Answer.Cosigned _ -> none(note, "its signature is not by its key");
            case Witness.Answer.OtherSize(long newest) ->
                none(
                        note,
                        "it has seen " + newest
                                + " entries already: another node is ahead, or the archive was set back");
            case Witness.Answer.Refused(Witness.Refusal why) -> none(note, why.words());
        };
    }

    private static List<NoteSignature> none(SignedNote note, String why) {
        LOG.error(
                "The witness does not cosign checkpoint {}: {}",
                Checkpoint.parse(note.text()).size(),
                why);
        return List.of();
    }
}
