package org.crosswalk.archive;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/** The canonical text of a JSON tree (RFC 8785), written at once instead of read again from what another writer made. */
final class CanonicalText {
    /** Up to here a double holds every whole number, and its canonical form is its digits. */
    private static final long EXACT = 1L << 53;

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder text = new StringBuilder(1 << 12);

    private CanonicalText() {}

    /** @throws IOException for half a surrogate pair, which no JSON can carry */
    static String of(JsonNode tree) throws IOException {
        CanonicalText canonical = new CanonicalText();
        canonical.value(tree);
        return canonical.text.toString();
    }

    private void value(JsonNode node) throws IOException {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isString()) {
            string(node.getStringValue());
        } else if (node.isNumber()) {
            number(node.getNumberValue());
        } else if (node.isBoolean()) {
            text.append(node.getBooleanValue());
        } else {
            text.append("null");
        }
    }

    /** Names stand in the order of their UTF-16 units (3.2.3). */
    private void object(JsonNode node) throws IOException {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.entries().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        char before = '{';
        for (var entry : sorted.entrySet()) {
            text.append(before);
            string(entry.getKey());
            text.append(':');
            value(entry.getValue());
            before = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) throws IOException {
        char before = '[';
        for (JsonNode one : node.values()) {
            text.append(before);
            value(one);
            before = ',';
        }
        text.append(before == '[' ? "[]" : "]");
    }

    /** As ECMAScript writes a double (3.2.2.3). */
    private void number(Number number) throws IOException {
        boolean isWhole = number instanceof Long || number instanceof Integer || number instanceof Short;
        if (isWhole && Math.abs(number.longValue()) <= EXACT) {
            text.append(number.longValue());
        } else {
            text.append(NumberToJSON.serializeNumber(Double.parseDouble(number.toString())));
        }
    }

    private void string(String string) throws IOException {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(string, plain, i);
                escape(c);
                plain = i + 1;
            } else if (Character.isSurrogate(c)) {
                if (Character.charCount(string.codePointAt(i)) == 1) {
                    throw new IOException("Half a surrogate pair");
                }
                i++;
            }
        }
        text.append(string, plain, string.length()).append('"');
    }

    /** What must be escaped, in the shortest way (3.2.2.2). */
    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }
}
