package org.crosswalk.archive.witness;

import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.note.NoteSignature;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tree.Hash;

/** Somebody who remembers a log's newest checkpoint, and cosigns only what grew from it (C2SP tlog-witness). */
public interface Witness {
    /**
     * Shows it a newer checkpoint.
     *
     * @param older the size of the one it cosigned last; 0 if none
     * @param proof of consistency from that size; none from 0
     */
    Answer add(long older, List<Hash> proof, SignedNote checkpoint);

    /** The newest checkpoint of a log that it cosigned. */
    Optional<SignedNote> newest(String origin);

    /** The keys it cosigns with, and those it once had. */
    List<VerifierKey> keys();

    /** What it answers. */
    sealed interface Answer {
        record Cosigned(List<NoteSignature> signatures) implements Answer {}

        /** It cosigned last at another size. */
        record OtherSize(long newest) implements Answer {}

        record Refused(Refusal why) implements Answer {}
    }

    /** Why it would not cosign. */
    enum Refusal {
        UNKNOWN_LOG("it does not know this log"),
        NOT_SIGNED("it knows none of the keys that signed"),
        SHRUNK("the checkpoint is smaller than what it is said to have grown from"),
        INCONSISTENT("the tree did not just grow: something older was changed");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
