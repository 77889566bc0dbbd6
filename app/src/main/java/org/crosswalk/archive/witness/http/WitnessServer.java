package org.crosswalk.archive.witness.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.NoteSignature;
import org.crosswalk.archive.witness.FolderWitness;
import org.crosswalk.archive.witness.Witness.Answer;
import org.crosswalk.archive.witness.Witness.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A witness for others' logs: {@code POST /add-checkpoint} as in C2SP tlog-witness, and {@code GET /checkpoint/<SHA-256 of an origin>}
 * for whoever wants to see what it cosigned last.
 */
public final class WitnessServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WitnessServer.class);
    private static final int LARGEST = 1 << 16;
    private static final int MOST_AT_ONCE = 16;

    private static final Map<Refusal, Integer> STATUS =
            Map.of(Refusal.UNKNOWN_LOG, 404, Refusal.NOT_SIGNED, 403, Refusal.SHRUNK, 400, Refusal.INCONSISTENT, 422);

    private final FolderWitness witness;
    private final HttpServer server;
    private final ExecutorService answering = Executors.newFixedThreadPool(MOST_AT_ONCE);

    public WitnessServer(FolderWitness witness, InetSocketAddress address) throws IOException {
        this.witness = witness;
        server = HttpServer.create(address, 0);
        server.setExecutor(answering);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private record Reply(int status, String type, String body) {
        static Reply text(int status, String body) {
            return new Reply(status, "text/plain; charset=utf-8", body);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = reply(exchange);
            } catch (BrokenNote e) {
                reply = Reply.text(400, e.why() + "\n");
            } catch (RuntimeException e) {
                LOG.error("A checkpoint was not judged", e);
                reply = Reply.text(500, "it was not judged\n");
            }
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod() + " " + path) {
            case "POST /add-checkpoint" -> add(exchange);
            case String asked when asked.matches("GET /checkpoint/[0-9a-f]{64}") -> newest(path);
            default -> Reply.text(404, "there is nothing here\n");
        };
    }

    private Reply add(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Reply.text(413, "it is longer than any checkpoint\n");
        }
        AddCheckpoint asked = AddCheckpoint.parse(body);
        return switch (witness.add(asked.older(), asked.proof(), asked.note())) {
            case Answer.Cosigned(var signatures) ->
                Reply.text(200, signatures.stream().map(NoteSignature::line).collect(Collectors.joining()));
            case Answer.OtherSize(long newest) -> size(newest);
            case Answer.Refused(Refusal why)
            when why == Refusal.INCONSISTENT && isSameSize(asked) -> size(asked.older());
            case Answer.Refused(Refusal why) -> Reply.text(STATUS.get(why), why.words() + "\n");
        };
    }

    /** Two roots of one size are a conflict and not a broken proof, says the protocol. */
    private static boolean isSameSize(AddCheckpoint asked) {
        return asked.older() > 0 && Checkpoint.parse(asked.note().text()).size() == asked.older();
    }

    private static Reply size(long newest) {
        return new Reply(409, "text/x.tlog.size", newest + "\n");
    }

    private Reply newest(String path) {
        return witness.newestUnder(path.substring(path.lastIndexOf('/') + 1))
                .map(note -> Reply.text(200, note.toString()))
                .orElse(Reply.text(404, "it never saw this log\n"));
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdown();
    }
}
