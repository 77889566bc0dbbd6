package org.crosswalk.gates.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Reads what paths and forms of this feature carry. */
final class Ids {
    private Ids() {}

    /** @throws PageError 404 where it is no number of ours */
    static long number(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw PageError.notFound();
        }
        return Long.parseLong(typed);
    }

    /** Null where no day was given, or none that there is. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
