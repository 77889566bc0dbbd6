package org.crosswalk.archive.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.SignatureType;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.SigningKey;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.MerkleTree;
import org.crosswalk.archive.witness.Witness.Answer;
import org.crosswalk.archive.witness.Witness.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every witness must do, whichever way it is asked. */
abstract class WitnessContract {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String LOG = "log.example";
    private static final SigningKey KEY = SigningKey.make(LOG, SignatureType.NOTE);

    private final List<Hash> leaves = new ArrayList<>(IntStream.range(0, 40)
            .mapToObj(i -> Hash.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList());

    @TempDir
    Path folder;

    @BeforeEach
    void witnessTrustsTheLog() {
        remembering().begin("witness.example").trust(LOG, List.of(KEY.verifier()));
    }

    /** The one that is asked. */
    abstract Witness witness();

    @Test
    void growthIsCosignedStepByStep() {
        assertThat(witness().add(0, List.of(), signed(0))).isInstanceOf(Answer.Cosigned.class);
        assertThat(witness().add(0, List.of(), signed(7))).isInstanceOf(Answer.Cosigned.class);
        assertThat(witness().add(7, proof(7, 40), signed(40))).isInstanceOf(Answer.Cosigned.class);
        assertThat(witness().add(40, List.of(), signed(40))).isInstanceOf(Answer.Cosigned.class);
        SignedNote newest = witness().newest(LOG).orElseThrow();
        assertThat(newest.text()).isEqualTo(signed(40).text());
        assertThat(newest.isSignedByAny(witness().keys())).isTrue();
        assertThat(newest.isSignedByAny(List.of(KEY.verifier()))).isTrue();
    }

    @Test
    void forkIsRefused() {
        witness().add(0, List.of(), signed(20));
        SignedNote seen = witness().newest(LOG).orElseThrow();
        leaves.set(3, Hash.leaf(new byte[] {1}));

        assertThat(witness().add(20, proof(20, 40), signed(40))).isEqualTo(new Answer.Refused(Refusal.INCONSISTENT));
        assertThat(witness().add(20, List.of(), signed(20)))
                .isIn(new Answer.Refused(Refusal.INCONSISTENT), new Answer.OtherSize(20));
        assertThat(witness().newest(LOG)).map(SignedNote::toString).contains(seen.toString());
    }

    @Test
    void rollbackIsRefused() {
        witness().add(0, List.of(), signed(20));
        assertThat(witness().add(20, List.of(), signed(19))).isEqualTo(new Answer.Refused(Refusal.SHRUNK));
        assertThat(witness().add(10, proof(10, 19), signed(19))).isEqualTo(new Answer.OtherSize(20));
        assertThat(witness().add(0, List.of(), signed(19))).isEqualTo(new Answer.OtherSize(20));
    }

    @Test
    void proofThatIsNoneIsRefused() {
        assertThat(witness().add(0, proof(7, 20), signed(20))).isEqualTo(new Answer.Refused(Refusal.INCONSISTENT));
        witness().add(0, List.of(), signed(20));
        assertThat(witness().add(20, List.of(), signed(40))).isEqualTo(new Answer.Refused(Refusal.INCONSISTENT));
        assertThat(witness().add(20, proof(19, 40), signed(40))).isEqualTo(new Answer.Refused(Refusal.INCONSISTENT));
    }

    @Test
    void strangersAreRefused() {
        SigningKey stranger = SigningKey.make(LOG, SignatureType.NOTE);
        String text = signed(5).text();
        assertThat(witness().add(0, List.of(), new SignedNote(text, List.of(stranger.sign(text, NOON)))))
                .isEqualTo(new Answer.Refused(Refusal.NOT_SIGNED));
        String other = new Checkpoint("other.example", 5, tree(5).root()).text();
        assertThat(witness().add(0, List.of(), new SignedNote(other, List.of(KEY.sign(other, NOON)))))
                .isEqualTo(new Answer.Refused(Refusal.UNKNOWN_LOG));
    }

    /** Made anew each time: all that it remembers is in its folder. */
    FolderWitness remembering() {
        return new FolderWitness(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    SignedNote signed(int size) {
        String text = new Checkpoint(LOG, size, tree(size).root()).text();
        return new SignedNote(text, List.of(KEY.sign(text, NOON)));
    }

    private List<Hash> proof(int older, int newer) {
        return tree(newer).consistency(older).path();
    }

    private MerkleTree tree(int size) {
        return new MerkleTree(size, this::complete);
    }

    private Hash complete(int level, long index) {
        return level == 0
                ? leaves.get((int) index)
                : Hash.node(complete(level - 1, index * 2), complete(level - 1, index * 2 + 1));
    }
}
