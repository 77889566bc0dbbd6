package org.crosswalk.scan;

import io.micronaut.json.tree.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.crosswalk.policy.Writing;
import org.jspecify.annotations.Nullable;

/**
 * One writing to be scanned, as a line of JSON has it.
 *
 * @param role who writes, such as {@code coach}
 * @param about {@code sourcedId}s of the students whom it concerns
 * @param group {@code sourcedId} of the group that is written to, or null
 */
record Line(
        String id,
        Writing kind,
        @Nullable String role,
        String text,
        Set<String> about,
        @Nullable String group) {

    /** @throws IllegalArgumentException where something is missing or wrong, with a sentence saying so */
    static Line of(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("The line is not a JSON object");
        }
        String id = scalar(json, "id");
        if (id == null) {
            throw new IllegalArgumentException("The line has no id");
        }
        return new Line(
                id,
                Writing.of(required(json, "kind")),
                text(json, "author_role"),
                required(json, "text"),
                about(json.get("about")),
                text(json, "group"));
    }

    static @Nullable String scalar(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || !value.isString() && !value.isNumber() ? null : value.coerceStringValue();
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(name + " is not text");
        }
        return value.getStringValue();
    }

    private static String required(JsonNode json, String name) {
        String value = text(json, name);
        if (value == null) {
            throw new IllegalArgumentException("The line has no " + name);
        }
        return value;
    }

    private static Set<String> about(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Set.of();
        }
        if (!value.isArray()) {
            throw new IllegalArgumentException("about is not a list of sourcedIds");
        }
        Set<String> about = new HashSet<>();
        for (JsonNode student : value.values()) {
            if (!student.isString()) {
                throw new IllegalArgumentException("about is not a list of sourcedIds");
            }
            about.add(student.getStringValue());
        }
        return about;
    }
}
