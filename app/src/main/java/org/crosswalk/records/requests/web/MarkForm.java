package org.crosswalk.records.requests.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.ResponsiveReview;
import org.jspecify.annotations.Nullable;

/** What the form of a responsive set posts. */
@Serdeable
record MarkForm(
        @Nullable List<String> entry,
        @Nullable String mark,
        @Nullable String scope,
        @Nullable String shown,
        @Nullable String why) {
    /** The entries that were chosen; what is no number is none. */
    List<Long> entries() {
        return Objects.requireNonNullElse(entry, List.<String>of()).stream()
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    boolean isForAll() {
        return "ALL".equals(scope);
    }

    Optional<Mark> as() {
        return named(mark);
    }

    /** The marks whose entries were shown; nothing for all of them. */
    Optional<Mark> filter() {
        return named(shown);
    }

    String reason() {
        String given = Objects.requireNonNullElse(why, "").strip();
        return given.substring(0, Math.min(given.length(), ResponsiveReview.LONGEST_WHY));
    }

    static Optional<Mark> named(@Nullable String mark) {
        try {
            return Optional.ofNullable(mark).map(Mark::valueOf);
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }
}
