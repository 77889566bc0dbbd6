package org.crosswalk.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Reads the words within a picture with Debian's tesseract-ocr, where it is installed: one process a picture, of one thread,
 * with an end.
 */
@Singleton
public class PictureText {
    private static final int SECONDS = 20;
    private static final int LONGEST = 20_000;
    private static final List<String> LANGUAGES = List.of("eng", "spa", "por", "fra");

    private volatile Optional<String> languages = Optional.empty();

    /** The words; empty where nobody could read them, which is not the same as none. */
    public Optional<String> of(byte[] picture) {
        return languages().flatMap(known -> run(List.of("tesseract", "-", "-", "-l", known, "--psm", "11"), picture));
    }

    /** Asked until it is there: it may be installed while the service runs. */
    private Optional<String> languages() {
        if (languages.isEmpty()) {
            languages = run(List.of("tesseract", "--list-langs"), new byte[0])
                    .map(answer -> answer.lines().map(String::strip).collect(Collectors.toSet()))
                    .map(installed ->
                            LANGUAGES.stream().filter(installed::contains).collect(Collectors.joining("+")))
                    .filter(known -> !known.isEmpty());
        }
        return languages;
    }

    private static Optional<String> run(List<String> command, byte[] input) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            return answer(builder.start(), input);
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    private static Optional<String> answer(Process process, byte[] input) {
        try {
            CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> write(process, input));
            CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> read(process));
            byte[] answer = read.get(SECONDS, TimeUnit.SECONDS);
            asked.get(1, TimeUnit.SECONDS);
            boolean done = process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0;
            return done ? Optional.of(new String(answer, StandardCharsets.UTF_8).strip()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // it ended early; its exit value tells
        }
    }

    private static byte[] read(Process process) {
        try (InputStream out = process.getInputStream()) {
            byte[] read = out.readNBytes(LONGEST);
            out.skip(Long.MAX_VALUE);
            return Arrays.copyOf(read, read.length);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
