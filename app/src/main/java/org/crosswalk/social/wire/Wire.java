package org.crosswalk.social.wire;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Speaks with the networks. Only HTTPS, save with this machine itself where the settings allow it. It follows no redirect: a
 * token must reach nobody but the host that the register names.
 */
@Singleton
public class Wire {
    private static final long LARGEST_ANSWER = 8L << 20;

    private final WireSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;

    Wire(WireSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** The longest that one call can take. */
    public Duration longest() {
        return settings.connectTimeout().plus(settings.answerTimeout());
    }

    /** In UTC. */
    public Instant now() {
        return clock.instant();
    }

    /** @throws Trouble where no answer came */
    public Answer ask(Call call) throws Trouble {
        requireSafe(call.uri());
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request(call), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> got = answer.get(longest().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(got.statusCode(), got.headers(), parsed(got.body()), clock.instant());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw Trouble.passing("The network did not answer in time");
        } catch (ExecutionException e) {
            throw Trouble.passing("The network could not be reached");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw Trouble.passing("The service was stopping");
        }
    }

    /** The JSON text of lists, maps, strings, numbers and booleans. */
    public byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value instanceof JsonNode node ? node : JsonNode.from(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(JsonNode node) {
        return new String(json(node), StandardCharsets.UTF_8);
    }

    /** Java quotes a header that it does not take, and that may be a token. */
    private static HttpRequest request(Call call) throws Trouble {
        try {
            return built(call);
        } catch (IllegalArgumentException e) {
            throw Trouble.passing("The account's secret has characters that cannot be sent; seal it anew");
        }
    }

    private static HttpRequest built(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .header("User-Agent", "Crosswalk")
                .header("Accept", "application/json")
                .method(
                        call.method(),
                        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        return request.build();
    }

    private JsonNode parsed(byte @Nullable [] body) {
        try {
            return body == null || body.length == 0
                    ? JsonNode.nullNode()
                    : json.readValue(body, Argument.of(JsonNode.class));
        } catch (IOException notJson) {
            return JsonNode.nullNode();
        }
    }

    private void requireSafe(URI uri) throws Trouble {
        boolean safe = "https".equals(uri.getScheme())
                || "http".equals(uri.getScheme()) && settings.loopback() && isThisMachine(uri.getHost());
        if (!safe || uri.getUserInfo() != null) {
            throw Trouble.lasting("The account's address must begin with https://");
        }
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
