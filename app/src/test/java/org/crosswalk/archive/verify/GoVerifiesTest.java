package org.crosswalk.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswalk.archive.tlog.PaperLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that goes out with each export, done as it says: with Go's own tools, which are not ours. */
class GoVerifiesTest {
    private static final Path DEBIAN = Path.of("/usr/share/gocode");

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void goIsThere() {
        boolean there =
                Files.isExecutable(Path.of("/usr/bin/go")) && Files.isDirectory(DEBIAN.resolve("src/golang.org/x/mod"));
        if (!there) {
            System.out.println("Skipped: Go is missing; install Debian's golang-go and golang-golang-x-mod-dev");
        }
        assumeTrue(there, "Go is missing");
        PaperLog node = PaperLog.in(folder.resolve("data"));
        node.leaves().write(1000);
        export = folder.resolve("proofs");
        PaperExport.withRedacted(node, export, 500, 1, 256, 257, 777, 1000);
    }

    @Test
    void exportIsVerifiedAndOneThatWasAlteredIsNot() throws Exception {
        Path program = folder.resolve("verify.go");
        Files.writeString(program, programOnThePage());
        Path built = folder.resolve("verify");
        Run build = go("/usr/bin/go", "build", "-o", built.toString(), program.toString());
        assertThat(build.said()).isEmpty();

        Run whole = go(built.toString(), export.toString());
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
        assertThat(go(built.toString(), export.toString()).code()).isNotZero();
        Files.writeString(leaf, Files.readString(leaf).replace("Salt ", "salt "));
        assertThat(go(built.toString(), export.toString()).code()).isZero();

        Path hash = export.resolve("LEI000500.leaf-hash");
        Files.writeString(
                hash,
                Files.readString(export.resolve("LEI000500.tlog-proof"))
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
        assertThat(go(built.toString(), export.toString()).code()).isNotZero();
        assertThat(ExportCheck.of(export, null)).isNotEmpty();
    }

    private String programOnThePage() throws Exception {
        String page = Files.readString(export.resolve("README.md"));
        int begins = page.indexOf("```go\n") + "```go\n".length();
        return page.substring(begins, page.indexOf("```", begins));
    }

    private record Run(int code, String said) {}

    private Run go(String... command) throws Exception {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("GO111MODULE", "off");
        process.environment().put("GOPATH", DEBIAN.toString());
        process.environment().put("GOCACHE", folder.resolve("cache").toString());
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(running.waitFor(), said);
    }
}
