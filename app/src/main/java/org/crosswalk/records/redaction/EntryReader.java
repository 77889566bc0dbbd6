package org.crosswalk.records.redaction;

import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.crosswalk.archive.ArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * Takes one entry's content apart. Whoever archives names things alike: who wrote it, to whom, the subject, the text, the files; what is
 * only logged has details instead. Whatever
 * else the content holds becomes a particular, so that nothing can go out with the whole that no officer had before them.
 */
final class EntryReader {
    private static final Map<String, Role> ROLES = Map.of(
            "from", Role.FROM,
            "sender", Role.FROM,
            "to", Role.TO,
            "recipients", Role.TO,
            "cc", Role.CC,
            "bcc", Role.BCC,
            "subject", Role.SUBJECT,
            "text", Role.TEXT);

    private final ArchiveEntry entry;
    private final List<Field> fields = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final Map<Role, Integer> counted = new HashMap<>();
    private Instant at;
    private @Nullable String raw;

    private EntryReader(ArchiveEntry entry) {
        this.entry = entry;
        this.at = entry.at();
    }

    static Item item(ArchiveEntry entry, JsonNode content) {
        return new EntryReader(entry).read(content);
    }

    private Item read(JsonNode content) {
        if (LoggedValues.are(entry.kind())) {
            LoggedValues.of(content).forEach(this::logged);
        } else {
            each(content, this::take);
            custodian();
        }
        return new Item(entry.number(), entry.kind(), at, fields, enclosures, entry.content(), raw);
    }

    private void take(String name, JsonNode value) {
        Role role = ROLES.get(name);
        if (role != null) {
            written(role, name, value);
        } else if (isFiles(value)) {
            value.values().forEach(file -> enclosed(name, file));
        } else if (name.equals("raw") && digest(value) != null) {
            raw = digest(value);
        } else {
            if (name.equals("sent")) {
                sent(value);
            }
            particulars(name, value);
        }
    }

    private void logged(LoggedValues.Value value) {
        LoggedNames.of(value.path())
                .ifPresentOrElse(
                        name -> add(Role.DETAIL, name, value.text()),
                        () -> add(Role.PARTICULAR, value.path(), value.text()));
    }

    private void written(Role role, String name, JsonNode value) {
        List<String> said = new ArrayList<>();
        for (JsonNode part : value.isArray() ? value.values() : List.of(value)) {
            JsonNode text = part.isObject() ? part.get("name") : part;
            if (text != null && text.isString() && !text.getStringValue().isBlank()) {
                said.add(text.getStringValue());
            }
            if (part.isObject()) {
                each(part, (inner, known) -> {
                    if (!inner.equals("name")) {
                        particulars(name + "." + inner, known);
                    }
                });
            }
        }
        if (!said.isEmpty()) {
            add(role, "", String.join("; ", said));
        }
    }

    private void enclosed(String name, JsonNode file) {
        int index = enclosures.size();
        String text = text(file, "text");
        String digest = digest(file);
        enclosures.add(new Enclosure(index, digest == null ? "" : digest, text(file, "type"), !text.isBlank()));
        fields.add(new Field(Role.FILE_NAME, index, text(file, "name")));
        if (!text.isBlank()) {
            fields.add(new Field(Role.FILE_TEXT, index, text));
        }
        each(file, (inner, known) -> {
            if (inner.equals("trouble")) {
                particulars(name + "." + inner, known);
            }
        });
    }

    private void sent(JsonNode value) {
        try {
            at = value.isString() ? Instant.parse(value.getStringValue()) : at;
        } catch (DateTimeException e) {
            // then the day on which it was archived stands for it
            at = entry.at();
        }
    }

    private void particulars(String name, JsonNode value) {
        if (value.isObject()) {
            each(value, (inner, known) -> particulars(name + "." + inner, known));
        } else if (value.isArray()) {
            value.values().forEach(known -> particulars(name, known));
        } else if (!value.isNull() && !value.coerceStringValue().isEmpty()) {
            add(Role.PARTICULAR, name, value.coerceStringValue());
        }
    }

    private void custodian() {
        fields.stream()
                .filter(field -> field.role() == Role.FROM)
                .findFirst()
                .ifPresent(from -> fields.add(new Field(Role.CUSTODIAN, 0, from.text())));
    }

    private void add(Role role, String label, String text) {
        int index = counted.merge(role, 1, Integer::sum) - 1;
        fields.add(new Field(role, index, label, text));
    }

    private static boolean isFiles(JsonNode value) {
        boolean some = false;
        for (JsonNode file : value.isArray() ? value.values() : List.<JsonNode>of()) {
            if (!file.isObject() || digest(file) == null || file.get("name") == null) {
                return false;
            }
            some = true;
        }
        return some;
    }

    private static @Nullable String digest(JsonNode file) {
        String kept = text(file, "attachment");
        String known = kept.isEmpty() ? text(file, "digest") : kept;
        return known.isEmpty() ? null : known;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.isObject() ? node.get(name) : null;
        return value != null && value.isString() ? value.getStringValue() : "";
    }

    private static void each(JsonNode node, BiConsumer<String, JsonNode> taking) {
        if (node.isObject()) {
            node.entries().forEach(entry -> taking.accept(entry.getKey(), entry.getValue()));
        }
    }
}
