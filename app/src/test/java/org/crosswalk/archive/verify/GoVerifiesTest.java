package org.crosswalk.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswalk.archive.tlog.PaperLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that goes out with each export, done as it says: with Go's own tools, which are not ours. */
class GoVerifiesTest {
    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void exportOfSixEntries() {
        PaperLog node = PaperLog.in(folder.resolve("data"));
        node.leaves().write(1000);
        export = folder.resolve("proofs");
        PaperExport.withRedacted(node, export, 500, 1, 256, 257, 777, 1000);
    }

    @Test
    void exportIsVerifiedAndOneThatWasAlteredIsNot() throws Exception {
        GoProgram go = GoProgram.ofThePage(export, folder);
        GoProgram.Run whole = go.on(export);
        assertThat(whole.code()).isZero();
        assertThat(whole.said())
                .contains("LEI000001.leaf is leaf 0 of 1000, signed by log.example/archive")
                .contains("LEI000777.leaf is leaf 776 of 1000")
                .contains("LEI000500.leaf is leaf 499 of 1000")
                .hasLineCount(6);
        assertThat(export.resolve("LEI000500.leaf")).doesNotExist();
        assertThat(ExportCheck.of(export, null)).isEmpty();

        Path leaf = export.resolve("LEI000777.leaf");
        Files.writeString(leaf, Files.readString(leaf).replace("salt ", "Salt "));
        assertThat(go.on(export).code()).isNotZero();
        Files.writeString(leaf, Files.readString(leaf).replace("Salt ", "salt "));
        assertThat(go.on(export).code()).isZero();

        Path hash = export.resolve("LEI000500.leaf-hash");
        Files.writeString(
                hash,
                Files.readString(export.resolve("LEI000500.tlog-proof"))
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
        assertThat(go.on(export).code()).isNotZero();
        assertThat(ExportCheck.of(export, null)).isNotEmpty();
    }
}
