package org.crosswalk.gates.embargo;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * News that is not public yet (LEI-05).
 *
 * @param topic as staff are told of it, so that it does not give the news away
 * @param terms what a text says that speaks of it; a word's ending does not matter
 * @param until the last day; null where it lasts until somebody ends it
 */
public record Embargo(
        long id,
        String topic,
        List<String> terms,
        @Nullable LocalDate until,
        PersonId by,
        Instant at,
        Optional<End> end) {
    public Embargo {
        terms = List.copyOf(terms);
    }

    /** Somebody made it public, or took the embargo back. */
    public record End(PersonId by, Instant at) {}

    public boolean isInForce(LocalDate day) {
        return end.isEmpty() && (until == null || !day.isAfter(until));
    }

    public boolean isMentionedIn(String text) {
        String plain = plain(text);
        return terms.stream()
                .anyMatch(term -> pattern(plain(term)).matcher(plain).find());
    }

    /** Spaces and line ends are one, and letters are the same however they are composed. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Pattern pattern(String term) {
        return Pattern.compile(
                Stream.of(term.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+", "(?<!\\w)", "")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
