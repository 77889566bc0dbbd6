package org.crosswalk.translation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A server with LibreTranslate's API that puts the language before each text; it can also fail, or keep silent. */
public final class SmallTranslator implements AutoCloseable {
    public enum Mood {
        WORKS,
        FAILS,
        NONSENSE,
        SILENT
    }

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.WORKS;

    public SmallTranslator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/translate", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The bodies of all requests. */
    public List<String> asked() {
        return asked;
    }

    public void is(Mood other) {
        mood = other;
        asked.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(request);
        switch (mood) {
            case WORKS ->
                send(
                        exchange,
                        200,
                        "{\"translatedText\":\"[" + field(request, "target") + "] " + field(request, "q") + "\"}");
            case FAILS -> send(exchange, 500, "{\"error\":\"no\"}");
            case NONSENSE -> send(exchange, 200, "<html>Welcome</html>");
            case SILENT -> {
                try {
                    closing.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String field(String request, String name) {
        String begins = "\"" + name + "\":\"";
        int from = request.indexOf(begins) + begins.length();
        int to = from;
        while (request.charAt(to) != '"') {
            to += request.charAt(to) == '\\' ? 2 : 1;
        }
        return request.substring(from, to);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
