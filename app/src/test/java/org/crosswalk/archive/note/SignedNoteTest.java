package org.crosswalk.archive.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.InclusionProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    @TempDir
    Path folder;

    @Test
    void exampleOfTheSpecificationIsVerified() {
        VerifierKey key = VerifierKey.parse(KEY);
        assertThat(key.signed(SignedNote.parse(NOTE))).isTrue();
        assertThat(key).hasToString(KEY);
        assertThat(SignedNote.parse(NOTE)).hasToString(NOTE);
    }

    @Test
    void noFlippedByteOfANoteIsVerified() {
        VerifierKey key = VerifierKey.parse(KEY);
        byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < note.length; at++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                byte[] flipped = note.clone();
                flipped[at] ^= (byte) bit;
                assertThat(isVerified(key, flipped)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no key",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm",
                "a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(BrokenNote.class);
    }

    @Test
    void checkpointIsExactlyThreeLines() {
        Checkpoint checkpoint = new Checkpoint("example.com/log", 0, Hash.EMPTY);
        assertThat(checkpoint.text()).isEqualTo("example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        for (String broken :
                List.of("a\n01\nx\n", "a\n-1\n" + Hash.EMPTY + "\n", "a\n1\n\n", "\n1\n" + Hash.EMPTY + "\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(broken)).isInstanceOf(BrokenNote.class);
        }
    }

    @Test
    void severalSignersCanSignAndASpoiledSignatureSpoilsTheNote() {
        SigningKey older = SigningKey.make("log.example", SignatureType.NOTE);
        SigningKey newer = SigningKey.make("log.example", SignatureType.NOTE);
        NoteSignature good = older.sign("text\n", NOON);
        NoteSignature bad = new NoteSignature("log.example", newer.verifier().id(), good.signature());
        List<VerifierKey> both = List.of(older.verifier(), newer.verifier());

        assertThat(new SignedNote("text\n", List.of(good)).isSignedByAny(both)).isTrue();
        assertThat(new SignedNote("text\n", List.of(good, newer.sign("text\n", NOON))).isSignedByAny(both))
                .isTrue();
        assertThat(new SignedNote("text\n", List.of(good, bad)).isSignedByAny(both))
                .isFalse();
        assertThat(new SignedNote("text\n", List.of(good)).isSignedByAny(List.of(newer.verifier())))
                .isFalse();
    }

    @Test
    void cosignatureSaysWhenAndIsNoSignatureOfAnotherTime() {
        SigningKey witness = SigningKey.make("witness.example", SignatureType.COSIGNATURE);
        NoteSignature signature = witness.sign("text\n", NOON);
        assertThat(witness.verifier().signed(new SignedNote("text\n", List.of(signature))))
                .isTrue();

        byte[] later = signature.signature().clone();
        later[7]++;
        NoteSignature moved = new NoteSignature(signature.name(), signature.keyId(), later);
        assertThat(witness.verifier().signed(new SignedNote("text\n", List.of(moved))))
                .isFalse();
        assertThat(VerifierKey.parse(witness.verifier().toString())).isEqualTo(witness.verifier());
    }

    @Test
    void proofIsWrittenAsTheSpecificationHasIt() {
        SigningKey log = SigningKey.make("log.example", SignatureType.NOTE);
        Hash leaf = Hash.leaf(new byte[] {1});
        Hash other = Hash.leaf(new byte[] {2});
        String text = new Checkpoint("log.example", 2, Hash.node(other, leaf)).text();
        SignedNote note = new SignedNote(text, List.of(log.sign(text, NOON)));
        TlogProof proof = new TlogProof(new InclusionProof(1, 2, List.of(other)), note);

        String written = new String(proof.bytes(), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo("c2sp.org/tlog-proof@v1\nindex 1\n" + other + "\n\n" + note);
        assertThat(TlogProof.parse(proof.bytes()).proves(leaf)).isTrue();
        assertThat(TlogProof.parse(proof.bytes()).proves(other)).isFalse();
    }

    @Test
    void privateKeyIsForItsOwnerOnlyAndInNoText() throws Exception {
        SigningKey key = SigningKey.make("log.example", SignatureType.NOTE);
        Path file = folder.resolve("key.pem");
        key.write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(key.toString()).isEqualTo(key.verifier().toString());
        assertThat(SigningKey.read(file, key.verifier()).sign("text\n", NOON).line())
                .isEqualTo(key.sign("text\n", NOON).line());
        VerifierKey stranger =
                SigningKey.make("log.example", SignatureType.NOTE).verifier();
        assertThatThrownBy(() -> SigningKey.read(file, stranger)).isInstanceOf(BrokenNote.class);
    }

    private static boolean isVerified(VerifierKey key, byte[] note) {
        try {
            return key.signed(SignedNote.parse(note));
        } catch (BrokenNote e) {
            return false;
        }
    }
}
