package org.crosswalk.roster.oneroster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the mirrored roster, with its values as text in the order of {@link Kind#columns()}: dates as
 * {@code 2026-08-24}, truth as {@code 1} and {@code 0}. Two rows that say the same are equal, so what has changed shows.
 */
public record Row(String id, List<@Nullable String> values) {

    public static Row of(String id, @Nullable String... values) {
        return new Row(id, Collections.unmodifiableList(Arrays.asList(values)));
    }

    @Nullable
    String value(Kind kind, String column) {
        return values.get(kind.column(column));
    }

    String required(Kind kind, String column) {
        String value = value(kind, column);
        if (value == null) {
            throw new IllegalStateException("A row of " + kind.plural() + " without " + column);
        }
        return value;
    }
}
