package org.crosswalk.social.wire;

import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crosswalk.social.network.RemoteId;
import org.jspecify.annotations.Nullable;

/** Reads an answer's parts; what is missing is empty, never a failure. */
public final class Json {
    /** Networks write the offset as Z, +00:00 or +0000, and some none where they mean UTC. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter();

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

    public static RemoteId id(JsonNode node, String... names) throws Trouble {
        return sense(() -> new RemoteId(required(node, names)));
    }

    public static URI address(JsonNode node, String... names) throws Trouble {
        return sense(() -> URI.create(required(node, names)));
    }

    public static long number(JsonNode node, String... names) throws Trouble {
        return sense(() -> Long.parseLong(required(node, names)));
    }

    /** In UTC. */
    public static Instant instant(JsonNode node, String... names) throws Trouble {
        return sense(() -> switch (TIME.parseBest(required(node, names), OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> throw new DateTimeException("neither");
        });
    }

    private static <T> T sense(Results.Attempt<T> made) throws Trouble {
        try {
            return made.made();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Trouble.passing("The network's answer makes no sense");
        }
    }
}
