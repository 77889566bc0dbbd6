package org.crosswalk.social.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;
import org.jspecify.annotations.Nullable;

/** A network that keeps what it is given, on this machine, where the real one cannot be had; strict about what it is asked. */
public abstract class LocalNetwork implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.createDefault();
    protected static final String TOKEN = "local-token";

    private final HttpServer server;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Duration patience;
    private int unheard;

    protected LocalNetwork() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(
                    Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory()));
            server.createContext("/", this::handle);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody asks. */
    public record Asked(
            String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** A field of a form with a file. */
        public String field(String name) {
            String[] parts = new String(body, StandardCharsets.ISO_8859_1).split("--crosswalk-[0-9a-f]+");
            return Stream.of(parts)
                    .filter(part -> part.contains("name=\"" + name + "\""))
                    .map(part -> part.substring(part.indexOf("\r\n\r\n") + 4).strip())
                    .map(value -> new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElse("");
        }
    }

    /** @param body maps, lists, strings, numbers and booleans */
    public record Told(int status, Object body) {}

    /** Answers one request at a time. */
    protected abstract Told answer(Asked asked);

    /** Requests that were not as the network's documents want them. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    protected final Told complain(int status, String about) {
        complaints.add(about);
        return new Told(status, Map.of("error", about));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Login login(String handle) {
        return new Login(AccountId.random(), address(), handle, new Secret(TOKEN));
    }

    /** From now on it says 429 to everything, with Retry-After. */
    public synchronized void wantsUsToWait(Duration patience) {
        this.patience = patience;
        unheard = 0;
    }

    public synchronized void listensAgain() {
        patience = null;
    }

    /** How often it was asked although it had said to wait; the first time is to hear so. */
    public synchronized int askedWhileWaiting() {
        return unheard;
    }

    public static JsonNode json(Asked asked) {
        try {
            return JSON.readValue(asked.body(), Argument.of(JsonNode.class));
        } catch (IOException e) {
            return JsonNode.nullNode();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Told told;
        try {
            Asked asked = asked(exchange);
            synchronized (this) {
                told = patience == null ? answer(asked) : sentAway(exchange, patience);
            }
        } catch (RuntimeException e) {
            told = new Told(500, Map.of("error", String.valueOf(e)));
        }
        byte[] body = JSON.writeValueAsBytes(JsonNode.from(told.body()));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(told.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Told sentAway(HttpExchange exchange, Duration patience) {
        unheard++;
        exchange.getResponseHeaders().add("Retry-After", Long.toString(patience.toSeconds()));
        return new Told(429, Map.of("error", "Too many requests by " + TOKEN));
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                        header -> header.getValue().getFirst()));
        return new Asked(
                exchange.getRequestMethod(),
                uri.getPath(),
                query(uri.getRawQuery() == null ? "" : uri.getRawQuery()),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    private static Map<String, String> query(String raw) {
        return Stream.of(raw.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
