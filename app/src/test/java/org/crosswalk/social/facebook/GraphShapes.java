package org.crosswalk.social.facebook;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.crosswalk.social.network.LocalNetwork.Asked;
import org.crosswalk.social.wire.Json;

/** The recorded requests and answers of one version of the Graph API; both the adapter and its local peer are held to them. */
final class GraphShapes {
    private static final Pattern FORM_FIELD = Pattern.compile("Content-Disposition: form-data; name=\"([^\"]+)\"");

    private final JsonNode recorded;

    private GraphShapes(JsonNode recorded) {
        this.recorded = recorded;
    }

    static GraphShapes of(String version) {
        try (InputStream file = GraphShapes.class.getResourceAsStream("/social/graph-" + version + ".json")) {
            return new GraphShapes(JsonMapper.createDefault()
                    .readValue(
                            Objects.requireNonNull(file, version + " is not recorded"), Argument.of(JsonNode.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded exchange that the request belongs to; nothing where none is like it. */
    Optional<JsonNode> of(Asked asked, String path, String page) {
        String ask = asked.method() + " " + shape(path, page);
        return Json.list(recorded, "exchanges")
                .filter(exchange -> Json.text(exchange, "ask").equals(ask))
                .filter(exchange -> isLike(exchange, asked))
                .findFirst();
    }

    private static String shape(String path, String page) {
        return path.replaceFirst("^/" + page + "_\\d+", "/{post}")
                .replaceFirst("^/" + page + "(?=/|$)", "/{page}")
                .replaceFirst("^/\\d+_\\d+", "/{comment}")
                .replaceFirst("^/\\d+(?=/|$)", "/{photo}");
    }

    private static boolean isLike(JsonNode exchange, Asked asked) {
        Set<String> query =
                Json.list(exchange, "query").map(JsonNode::coerceStringValue).collect(Collectors.toSet());
        return query.containsAll(asked.query().keySet())
                && Json.text(exchange, "fields").equals(asked.query().getOrDefault("fields", ""))
                && isLikeBody(exchange, asked);
    }

    private static boolean isLikeBody(JsonNode exchange, Asked asked) {
        if (asked.body().length == 0) {
            return !asked.method().equals("POST");
        }
        if (Json.at(exchange, "form").isArray()) {
            List<String> sent = FORM_FIELD
                    .matcher(asked.text())
                    .results()
                    .map(field -> field.group(1))
                    .toList();
            return sent.equals(
                    Json.list(exchange, "form").map(JsonNode::coerceStringValue).toList());
        }
        return fits(LocalGraph.json(asked), Json.at(exchange, "body"));
    }

    /** Whether the answer has nothing that is not in the recorded one, and everything of the same type. */
    boolean isRecorded(JsonNode exchange, int status, JsonNode answer) {
        return fits(answer, status == 200 ? Json.at(exchange, "tell") : Json.at(recorded, "error"));
    }

    private static boolean fits(JsonNode one, JsonNode recorded) {
        if (one.isObject()) {
            return recorded.isObject()
                    && StreamSupport.stream(one.entries().spliterator(), false)
                            .allMatch(entry -> fits(entry.getValue(), Json.at(recorded, entry.getKey())));
        }
        if (one.isArray()) {
            return recorded.isArray() && Json.list(one).allMatch(each -> fits(each, recorded.get(0)));
        }
        return one.isString() && recorded.isString()
                || one.isNumber() && recorded.isNumber()
                || one.isBoolean() && recorded.isBoolean();
    }
}
