package org.crosswalk.social.wire;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads an answer's parts; what is missing is empty, never a failure. */
public final class Json {
    private Json() {}

    /** The node at the end of these names; a null node where there is none. */
    public static JsonNode at(JsonNode node, String... names) {
        @Nullable JsonNode found = node;
        for (String name : names) {
            found = found == null ? null : found.get(name);
        }
        return found == null ? JsonNode.nullNode() : found;
    }

    /** The text at the end of these names; a number's digits; empty where there is neither. */
    public static String text(JsonNode node, String... names) {
        JsonNode found = at(node, names);
        return found.isString() || found.isNumber() ? found.coerceStringValue() : "";
    }

    public static Stream<JsonNode> list(JsonNode node, String... names) {
        JsonNode found = at(node, names);
        return found.isArray() ? StreamSupport.stream(found.values().spliterator(), false) : Stream.empty();
    }

    /** What is missing in an answer that says it went well. */
    public static String required(JsonNode node, String... names) throws Trouble {
        String text = text(node, names);
        if (text.isEmpty()) {
            throw Trouble.passing("The network's answer lacks " + List.of(names));
        }
        return text;
    }
}
