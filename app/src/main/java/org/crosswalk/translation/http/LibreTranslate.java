package org.crosswalk.translation.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crosswalk.translation.Translator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server with LibreTranslate's API: {@code POST /translate} with q, source, target, format and perhaps api_key. */
@Singleton
@Requires(property = "crosswalk.translator", pattern = ".+")
class LibreTranslate implements Translator {
    private static final Logger LOG = LoggerFactory.getLogger(LibreTranslate.class);
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final int OK = 200;

    private final URI translate;
    private final @Nullable String key;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    LibreTranslate(
            @Property(name = "crosswalk.translator") String address,
            @Nullable @Property(name = "crosswalk.translator-key") String key,
            JsonMapper json) {
        String whole = address.strip().replaceAll("/+$", "");
        if (!whole.matches("https?://[^\\s?#]+")) {
            throw new IllegalArgumentException("crosswalk.translator is an address as https://translate.example");
        }
        this.translate = URI.create(whole + "/translate");
        this.key = key;
        this.json = json;
    }

    @Override
    public Optional<List<String>> translate(List<String> texts, String from, String to, Duration patience) {
        Future<List<String>> answer = asking.submit(() -> {
            List<String> translated = new ArrayList<>();
            for (String text : texts) {
                translated.add(text.isBlank() ? text : one(text, from, to));
            }
            return translated;
        });
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            answer.cancel(true);
            LOG.warn("Nothing was translated into {}: {}", to, e.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String one(String text, String from, String to) throws IOException, InterruptedException {
        Map<String, String> asked =
                new LinkedHashMap<>(Map.of("q", text, "source", from, "target", to, "format", "text"));
        if (key != null && !key.isBlank()) {
            asked.put("api_key", key);
        }
        HttpRequest request = HttpRequest.newBuilder(translate)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(asked)))
                .build();
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
            if (response.statusCode() != OK || bytes.length > LARGEST_ANSWER) {
                throw new IOException("The translator answered " + response.statusCode());
            }
            return translated(bytes);
        }
    }

    private String translated(byte[] bytes) throws IOException {
        JsonNode answer = json.readValue(bytes, Argument.of(JsonNode.class));
        JsonNode text = answer != null && answer.isObject() ? answer.get("translatedText") : null;
        if (text == null || !text.isString() || text.getStringValue().isBlank()) {
            throw new IOException("The translator's answer is none");
        }
        return text.getStringValue();
    }
}
