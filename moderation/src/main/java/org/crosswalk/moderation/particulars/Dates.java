package org.crosswalk.moderation.particulars;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Dates in numbers and in English, Spanish and Portuguese words. */
public final class Dates {
    private static final Map<String, Integer> MONTHS = WordList.lines(Dates.class, "months.txt").stream()
            .map(line -> line.split(" "))
            .collect(toUnmodifiableMap(line -> line[0], line -> Integer.parseInt(line[1])));
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "o", "er", "º", "ª");
    private static final Set<String> LINKS = Set.of("de", "del", "do", "of");

    private Dates() {}

    /** The date whose first number is this token. */
    public static Optional<WrittenDate> at(Tokens tokens, int token) {
        if (!tokens.isNumber(token) || tokens.term(token).length() > 8) {
            return Optional.empty();
        }
        return Optional.<WrittenDate>empty()
                .or(() -> inNumbers(tokens, token))
                .or(() -> monthFirst(tokens, token))
                .or(() -> dayFirst(tokens, token));
    }

    private static Optional<WrittenDate> inNumbers(Tokens tokens, int token) {
        if (!isPart(tokens, token + 1, 2) || DigitGroups.goesOnBefore(tokens, token)) {
            return Optional.empty();
        }
        int first = number(tokens, token);
        int second = number(tokens, token + 1);
        if (!isPart(tokens, token + 2, 4)) {
            return Optional.empty();
        }
        int third = number(tokens, token + 2);
        List<LocalDate> readings = tokens.term(token).length() == 4
                ? days(new int[] {first, second, third})
                : isYear(tokens, token + 2)
                        ? days(new int[] {century(third), first, second}, new int[] {century(third), second, first})
                        : List.of();
        return readings.isEmpty() ? Optional.empty() : Optional.of(new WrittenDate(token, token + 3, readings));
    }

    private static boolean isPart(Tokens tokens, int token, int longest) {
        if (token >= tokens.size()
                || !tokens.isNumber(token)
                || tokens.term(token).length() > longest) {
            return false;
        }
        int between = tokens.end(token - 1);
        return tokens.start(token) == between + 1
                && "/-.–".indexOf(tokens.original().charAt(between)) >= 0;
    }

    /** March 4, 2014; the month stands before this token. */
    private static Optional<WrittenDate> monthFirst(Tokens tokens, int day) {
        Integer month = day > 0 && isNear(tokens, day) ? MONTHS.get(tokens.term(day - 1)) : null;
        if (month == null || tokens.term(day).length() > 2) {
            return Optional.empty();
        }
        int end = afterOrdinal(tokens, day + 1);
        return Optional.of(withYear(tokens, day - 1, end, month, number(tokens, day)));
    }

    /** 4 March 2014, 4 de março de 2014, the 4th of March */
    private static Optional<WrittenDate> dayFirst(Tokens tokens, int day) {
        int word = afterLink(tokens, afterOrdinal(tokens, day + 1));
        Integer month = word < tokens.size() && isNear(tokens, word) ? MONTHS.get(tokens.term(word)) : null;
        if (month == null || tokens.term(day).length() > 2) {
            return Optional.empty();
        }
        return Optional.of(withYear(tokens, day, word + 1, month, number(tokens, day)));
    }

    private static WrittenDate withYear(Tokens tokens, int from, int end, int month, int day) {
        int year = afterLink(tokens, end);
        boolean told = year < tokens.size() && isNear(tokens, year) && isYear(tokens, year);
        return told
                ? new WrittenDate(from, year + 1, days(new int[] {century(number(tokens, year)), month, day}))
                : new WrittenDate(from, end, List.of());
    }

    private static int afterOrdinal(Tokens tokens, int token) {
        boolean ordinal = token < tokens.size() && !tokens.spaced(token) && ORDINALS.contains(tokens.term(token));
        return ordinal ? token + 1 : token;
    }

    private static int afterLink(Tokens tokens, int token) {
        return token < tokens.size() && LINKS.contains(tokens.term(token)) ? token + 1 : token;
    }

    private static boolean isNear(Tokens tokens, int token) {
        return tokens.start(token) - tokens.end(token - 1) <= 2;
    }

    private static boolean isYear(Tokens tokens, int token) {
        int length = tokens.term(token).length();
        return tokens.isNumber(token) && (length == 4 || length == 2);
    }

    private static int century(int year) {
        return year >= 100 ? year : year + (year < 60 ? 2000 : 1900);
    }

    private static int number(Tokens tokens, int token) {
        return Integer.parseInt(tokens.term(token));
    }

    private static List<LocalDate> days(int[]... candidates) {
        return Stream.of(candidates)
                .flatMap(date -> day(date[0], date[1], date[2]).stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
