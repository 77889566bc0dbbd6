package org.crosswalk.records.redaction.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Proposal;
import org.crosswalk.records.redaction.Span;
import org.crosswalk.templates.page.ItemsPage;
import org.jspecify.annotations.Nullable;

/** What the forms about redaction post; a field that is missing or makes no sense counts as empty. */
@Serdeable
record RedactForm(
        @Nullable String words,
        @Nullable String exemption,
        @Nullable String reason,
        @Nullable String field,
        @Nullable String start,
        @Nullable String end,
        @Nullable String place,
        @Nullable String answer,
        @Nullable String category,
        @Nullable String part,
        @Nullable String note,
        @Nullable String seen,
        @Nullable List<String> item) {

    Ground ground() {
        return new Ground(text(exemption), text(reason));
    }

    /** Words to be looked for, a line each. */
    List<String> lines() {
        return text(words)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The stretch that was selected; nothing where words were typed. */
    Optional<Span> span() {
        return span(text(field), text(start), text(end));
    }

    boolean accepts() {
        return text(answer).equals("accept");
    }

    /** Whether the form speaks of this proposal: of one place, of a category, or of all. */
    boolean speaksOf(Proposal proposal) {
        if (!text(place).isEmpty()) {
            return place(proposal).equals(text(place));
        }
        return text(category).isEmpty() || text(category).equals(proposal.category());
    }

    static String place(Proposal proposal) {
        Span span = proposal.span();
        return span.field() + ":" + span.start() + ":" + span.end() + ":" + proposal.category();
    }

    String partOrWhole() {
        return text(part);
    }

    String noteOrNone() {
        return text(note);
    }

    long seenStep() {
        return number(text(seen)).orElse(0L);
    }

    /** What was seen of each item that was chosen. */
    Map<Long, Long> chosen() {
        Map<Long, Long> chosen = new HashMap<>();
        for (String pair : item == null ? List.<String>of() : item) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                number(pair.substring(0, colon))
                        .ifPresent(entry -> chosen.put(
                                entry, number(pair.substring(colon + 1)).orElse(0L)));
            }
        }
        return chosen;
    }

    ItemsPage.Typed typed() {
        return new ItemsPage.Typed(text(words), text(exemption), text(reason));
    }

    private static Optional<Span> span(String field, String start, String end) {
        Optional<Long> from = number(start);
        Optional<Long> to = number(end);
        return !field.isEmpty()
                        && from.isPresent()
                        && to.isPresent()
                        && from.get() < to.get()
                        && to.get() < Integer.MAX_VALUE
                ? Optional.of(new Span(field, from.get().intValue(), to.get().intValue()))
                : Optional.empty();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
