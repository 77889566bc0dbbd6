package org.crosswalk.records.redaction;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.crosswalk.archive.EntryKind;

/**
 * Reads an entry that logs something, such as a look or a decision. Nobody wrote a text in it, so each of its values stands by itself and
 * no sentence is made of them: what is withheld of one stands nowhere else then.
 */
final class LoggedValues {
    /** Between the values of a list. */
    static final String BETWEEN = ", ";

    private static final Set<EntryKind> LOGS = EnumSet.of(
            EntryKind.ACCESS,
            EntryKind.SIGN_IN,
            EntryKind.SCAN,
            EntryKind.DECISION,
            EntryKind.APPROVAL,
            EntryKind.EXPORT);

    private final List<Value> values = new ArrayList<>();

    private LoggedValues() {}

    /**
     * One value, or a list of plain ones.
     *
     * @param path the names that lead to it, joined by points
     */
    record Value(String path, String text) {}

    static boolean are(EntryKind kind) {
        return LOGS.contains(kind);
    }

    /** All there are: who, what, why, and then the rest. */
    static List<Value> of(JsonNode content) {
        LoggedValues read = new LoggedValues();
        read.collect("", content);
        return read.values.stream()
                .sorted(Comparator.comparing(value -> LoggedNames.place(value.path())))
                .toList();
    }

    private void collect(String path, JsonNode node) {
        if (node.isObject()) {
            String before = path.isEmpty() ? "" : path + ".";
            node.entries().forEach(entry -> collect(before + entry.getKey(), entry.getValue()));
        } else if (!node.isArray()) {
            add(path, said(node));
        } else if (each(node).stream().anyMatch(JsonNode::isContainerNode)) {
            each(node).forEach(value -> collect(path, value));
        } else {
            add(path, each(node).stream().map(LoggedValues::said).collect(Collectors.joining(BETWEEN)));
        }
    }

    private void add(String path, String text) {
        if (!text.isEmpty()) {
            values.add(new Value(path, text));
        }
    }

    private static String said(JsonNode value) {
        return value.isNull() ? "" : value.coerceStringValue();
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.values().spliterator(), false).toList();
    }
}
