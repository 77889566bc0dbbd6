package org.crosswalk.archive.verify;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of an export's page, built with Go as the page says; without Go its tests are skipped. */
public final class GoProgram {
    private static final Path GO = Path.of("/usr/bin/go");
    private static final Path DEBIAN = Path.of("/usr/share/gocode");

    private final Path built;

    private GoProgram(Path built) {
        this.built = built;
    }

    /** How it ended, and what it printed. */
    public record Run(int code, String said) {}

    /** @param work a folder for what is built */
    public static GoProgram ofThePage(Path export, Path work) throws IOException {
        boolean there = Files.isExecutable(GO) && Files.isDirectory(DEBIAN.resolve("src/golang.org/x/mod"));
        if (!there) {
            System.out.println("Skipped: Go is missing; install Debian's golang-go and golang-golang-x-mod-dev");
        }
        assumeTrue(there, "Go is missing");
        String page = Files.readString(export.resolve("README.md"));
        int begins = page.indexOf("```go\n") + "```go\n".length();
        Path program = work.resolve("verify.go");
        Files.writeString(program, page.substring(begins, page.indexOf("```", begins)));
        Path built = work.resolve("verify");
        Run build = run(work, GO.toString(), "build", "-o", built.toString(), program.toString());
        if (build.code() != 0) {
            throw new AssertionError(build.said());
        }
        return new GoProgram(built);
    }

    public Run on(Path export) {
        return run(built.resolveSibling("."), built.toString(), export.toString());
    }

    private static Run run(Path work, String... command) {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("GO111MODULE", "off");
        process.environment().put("GOPATH", DEBIAN.toString());
        process.environment().put("GOCACHE", work.resolve("cache").toString());
        try {
            Process running = process.start();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(running.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
