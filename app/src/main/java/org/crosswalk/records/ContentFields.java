package org.crosswalk.records;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.ArchiveEntry;

/** Takes an entry's JSON apart into names and values, as a person reads it. */
@Singleton
public class ContentFields {
    private final JsonMapper json;

    ContentFields(JsonMapper json) {
        this.json = json;
    }

    /**
     * One value of the content.
     *
     * @param name the names that lead to it, joined by dots; a list's values all have the list's name
     */
    public record Field(String name, String value) {}

    /** Every value that is there, in the content's order; none of an entry that cannot be read. */
    public List<Field> of(ArchiveEntry entry) {
        List<Field> fields = new ArrayList<>();
        if (entry.isReadable()) {
            collect("", parsed(entry.content()), fields);
        }
        return fields;
    }

    private JsonNode parsed(String content) {
        try {
            return json.readValue(content, Argument.of(JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException("An archived entry is not JSON", e);
        }
    }

    private static void collect(String name, JsonNode node, List<Field> fields) {
        if (node.isObject()) {
            node.entries().forEach(entry -> collect(below(name, entry.getKey()), entry.getValue(), fields));
        } else if (node.isArray()) {
            node.values().forEach(value -> collect(name, value, fields));
        } else if (!node.isNull()) {
            fields.add(new Field(name, node.coerceStringValue()));
        }
    }

    private static String below(String name, String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
