package org.crosswalk.records.web;

import org.jspecify.annotations.Nullable;

/** Puts what was chosen in fields into words, so that there is one search to save, to cite and to send. */
record Narrowing(String words) {
    private static final int LONGEST = 1000;

    static Narrowing of(@Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        return new Narrowing(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    Narrowing kind(@Nullable String kind) {
        return and("kind:", kind);
    }

    Narrowing person(@Nullable String person) {
        return and("person:", person);
    }

    /** @param until this day too, while {@code before:} leaves its day out */
    Narrowing days(@Nullable String after, @Nullable String until) {
        return and("after:", after).and("before:", dayAfter(until));
    }

    Narrowing attachment(@Nullable String has) {
        return has == null || has.isBlank() ? this : and("has:", "attachment");
    }

    private static @Nullable String dayAfter(@Nullable String day) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : java.time.LocalDate.parse(day).plusDays(1).toString();
        } catch (java.time.DateTimeException e) {
            return day;
        }
    }

    private Narrowing and(String name, @Nullable String value) {
        String clean = value == null ? "" : value.strip().replace("\"", "");
        if (clean.isEmpty()) {
            return this;
        }
        String quoted = clean.chars().anyMatch(Character::isWhitespace) ? '"' + clean + '"' : clean;
        return of(words + " " + name + quoted);
    }
}
