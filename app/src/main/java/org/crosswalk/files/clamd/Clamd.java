package org.crosswalk.files.clamd;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crosswalk.files.Antivirus;

/**
 * Asks ClamAV's daemon with its command INSTREAM (clamd(8)): parts with their length before each, nought at the end, and one answer.
 * Only {@code OK} is clean; too large for it, no answer, or an answer that nobody has heard of is not.
 */
@Singleton
@Requires(property = "crosswalk.clamd", pattern = ".+")
public class Clamd implements Antivirus {
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String STREAM = "stream: ";
    private static final String FOUND = " FOUND";

    private final ClamdAddress address;
    private final Duration patience;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    Clamd(
            @Property(name = "crosswalk.clamd") String address,
            @Property(name = "crosswalk.clamd-patience", defaultValue = "30s") Duration patience) {
        this.address = new ClamdAddress(address.strip());
        this.patience = patience;
    }

    @Override
    public Answer ask(byte[] file) {
        Future<Answer> answer = asking.submit(() -> meaning(answer(file)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.NotLookedThrough("clamd did not answer in time");
        } catch (ExecutionException e) {
            return new Answer.NotLookedThrough("clamd could not be asked");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.NotLookedThrough("the service was stopped");
        }
    }

    private String answer(byte[] file) throws IOException {
        try (SocketChannel channel = address.connected()) {
            try {
                send(channel, file);
            } catch (IOException hungUp) {
                // over its limit it says so and hangs up; the answer may still be there to be read
                return lastWords(channel);
            }
            return read(channel);
        }
    }

    /** The first reading after a hang-up may tell of nothing but the hang-up. */
    private static String lastWords(SocketChannel channel) throws IOException {
        try {
            return read(channel);
        } catch (IOException hungUp) {
            return read(channel);
        }
    }

    private static void send(SocketChannel channel, byte[] file) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int from = 0; from < file.length; from += PART) {
            int length = Math.min(PART, file.length - from);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(file, from, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String read(SocketChannel channel) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer some = ByteBuffer.allocate(512);
        while (answer.size() < LONGEST_ANSWER && channel.read(some.clear()) > 0) {
            answer.write(some.array(), 0, some.position());
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Answer meaning(String answer) {
        if (answer.equals(STREAM + "OK")) {
            return new Answer.Clean();
        }
        return answer.startsWith(STREAM) && answer.endsWith(FOUND)
                ? found(answer.substring(STREAM.length(), answer.length() - FOUND.length()))
                : new Answer.NotLookedThrough(
                        answer.contains("size limit exceeded") ? "over clamd's limit" : "clamd failed");
    }

    /** With {@code AlertExceedsMax} it names a limit where it names viruses: then it has not looked through the whole. */
    private static Answer found(String name) {
        return name.startsWith("Heuristics.Limits.Exceeded")
                ? new Answer.NotLookedThrough("over clamd's limit")
                : new Answer.Infected(name);
    }

    @PreDestroy
    void close() {
        asking.shutdownNow();
    }
}
