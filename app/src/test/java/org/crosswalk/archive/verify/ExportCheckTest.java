package org.crosswalk.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosswalk.archive.tlog.PaperLog;
import org.crosswalk.archive.verify.Finding.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCheckTest {
    @TempDir
    Path folder;

    private PaperLog node;
    private Path export;

    @BeforeEach
    void exportOfTwoEntries() {
        node = PaperLog.in(folder.resolve("data"));
        node.leaves().write(5);
        export = folder.resolve("proofs");
        PaperExport.of(node, export, 1, 5);
    }

    @Test
    void exportThatWasNotTouchedIsWhole() {
        assertThat(ExportCheck.of(export, null)).isEmpty();
        assertThat(ExportCheck.of(export, node.keys().verifiers().getLast())).isEmpty();
        assertThat(ExportCheck.proofs(export)).isEqualTo(2);
        assertThat(ExportFolder.files(export))
                .containsExactly(
                        "LEI000001.leaf",
                        "LEI000001.tlog-proof",
                        "LEI000005.leaf",
                        "LEI000005.tlog-proof",
                        "README.md",
                        "SHA256SUMS",
                        "checkpoint",
                        "vkey",
                        "witness-vkey");
    }

    @Test
    void everyFlippedByteOfEveryFileIsDetected() throws Exception {
        everyFlippedByteIsDetected(ExportFolder.files(export));
    }

    @Test
    void everyFlippedByteOfTheEvidenceIsDetectedWithoutTheListOfDigestsToo() throws Exception {
        Files.delete(export.resolve("SHA256SUMS"));
        Files.delete(export.resolve("README.md"));
        everyFlippedByteIsDetected(ExportFolder.files(export));
    }

    @Test
    void missingAndAddedFilesAreNamed() throws Exception {
        Files.delete(export.resolve("LEI000005.leaf"));
        Files.writeString(export.resolve("LEI000999.leaf"), "made up");
        assertThat(ExportCheck.of(export, null))
                .extracting(Finding::what, Finding::trouble)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("LEI000005.leaf", Trouble.MISSING),
                        org.assertj.core.groups.Tuple.tuple("LEI000005.leaf", Trouble.MISSING),
                        org.assertj.core.groups.Tuple.tuple("LEI000999.leaf", Trouble.ADDED),
                        org.assertj.core.groups.Tuple.tuple("LEI000999.tlog-proof", Trouble.MISSING));
    }

    @Test
    void exportOfAnotherLogIsNotTheDistricts() {
        PaperLog stranger = PaperLog.in(folder.resolve("stranger"));
        stranger.leaves().write(300);
        Path forged = folder.resolve("forged");
        PaperExport.of(stranger, forged, 1);
        assertThat(ExportCheck.of(forged, null)).isEmpty();
        assertThat(ExportCheck.of(forged, node.keys().verifiers().getLast()))
                .extracting(Finding::what)
                .containsExactly("vkey");
    }

    @Test
    void entryThatDoesNotExistIsNotProved() {
        assertThatThrownBy(() -> PaperExport.of(node, folder.resolve("none"), 6))
                .isInstanceOf(NothingToProve.class);
    }

    private void everyFlippedByteIsDetected(List<String> files) throws Exception {
        for (String file : files) {
            byte[] whole = Files.readAllBytes(export.resolve(file));
            for (int at = 0; at < whole.length; at++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(export.resolve(file), flipped);
                assertThat(ExportCheck.of(export, null))
                        .as("byte " + at + " of " + file)
                        .isNotEmpty();
            }
            Files.write(export.resolve(file), whole);
        }
        assertThat(ExportCheck.of(export, null)).isEmpty();
    }
}
