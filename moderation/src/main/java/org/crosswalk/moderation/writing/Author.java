package org.crosswalk.moderation.writing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who writes, as far as it changes the meaning: staff may speak of their wages (LEI-24, WES-17). */
public enum Author {
    STAFF,
    STUDENT,
    GUARDIAN,
    PUBLIC,
    UNKNOWN;

    /** Whoever is not said to be of the pupils, their families or the public writes for the school. */
    public static Author withRole(@Nullable String role) {
        String named = role == null ? "" : role.toLowerCase(Locale.ROOT);
        if (named.isBlank()) {
            return UNKNOWN;
        }
        if (named.startsWith("student")) {
            return STUDENT;
        }
        if (named.contains("guardian") || named.contains("parent")) {
            return GUARDIAN;
        }
        return named.equals("public") ? PUBLIC : STAFF;
    }
}
