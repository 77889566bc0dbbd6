package org.crosswalk.records.redaction;

import java.util.Comparator;

/**
 * A stretch of a field's text.
 *
 * @param field the field's name
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record Span(String field, int start, int end) {
    public static final Comparator<Span> IN_ORDER =
            Comparator.comparing(Span::field).thenComparing(Span::start).thenComparing(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A stretch of text has a start and a later end");
        }
    }

    public boolean covers(Span other) {
        return field.equals(other.field) && start <= other.start && other.end <= end;
    }

    public boolean touches(Span other) {
        return field.equals(other.field) && start < other.end && other.start < end;
    }
}
