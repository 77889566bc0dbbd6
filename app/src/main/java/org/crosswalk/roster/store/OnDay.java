package org.crosswalk.roster.store;

/** The conditions under which a row of the roster holds on a day. */
final class OnDay {
    private OnDay() {}

    /** True on days from the row's first to the one before its end; takes the day three times. */
    static String holds(String table) {
        return "((%1$s.begins_on IS NULL OR %1$s.begins_on <= ?) AND (%1$s.ends_on IS NULL OR %1$s.ends_on > ?) AND %2$s)"
                .formatted(table, isThere(table));
    }

    /** True until the row was ended; takes the day once. */
    static String isThere(String table) {
        return "(%1$s.ended_on IS NULL OR %1$s.ended_on > ?)".formatted(table);
    }
}
