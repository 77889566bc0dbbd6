package org.crosswalk.moderation.particulars;

import java.util.Optional;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Street addresses as Americans write them, {@code 12 Elm Street}, and as in {@code Rua do Olmo, 12}. */
public final class StreetAddresses {
    private static final Set<String> TYPES = WordList.words(StreetAddresses.class, "street-types.txt");
    private static final Set<String> TYPES_IN_CAPITALS =
            WordList.words(StreetAddresses.class, "street-types-capital.txt");
    private static final Set<String> OPENINGS = WordList.words(StreetAddresses.class, "street-openings.txt");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "das", "dos", "del", "la", "las", "los", "el", "e", "y", "n", "no", "num", "numero", "o",
            "º");
    private static final Set<String> NOT_IN_A_NAME = Set.of(
            "the", "a", "an", "in", "on", "of", "at", "for", "and", "or", "by", "to", "from", "with", "is", "are", "am",
            "pm", "our", "your", "my", "this", "that", "st", "nd", "rd", "th", "block", "days", "minutes", "min");
    private static final Set<String> NUMBERED = Set.of(
            "gr", "grade", "grades", "room", "rm", "bus", "grado", "ano", "section", "period", "unit", "lot", "exit",
            "team", "aula", "salon", "sala", "van", "route", "rte", "class", "block", "gate", "field", "court",
            "locker", "page");
    private static final int LONGEST_HOUSE_NUMBER = 5;
    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_AFTER_OPENING = 7;

    private StreetAddresses() {}

    /** The address whose house number is this token. */
    public static Optional<Written> at(Tokens tokens, int token) {
        if (!isHouseNumber(tokens, token)) {
            return Optional.empty();
        }
        int to = endOfStreet(tokens, token);
        if (to > 0) {
            return Optional.of(new Written(token, AddressTail.end(tokens, to), key(tokens, token, token + 1, to - 1)));
        }
        int opening = opening(tokens, token);
        return opening < 0
                ? Optional.empty()
                : Optional.of(
                        new Written(opening, AddressTail.end(tokens, token + 1), key(tokens, token, opening, token)));
    }

    private static boolean isHouseNumber(Tokens tokens, int token) {
        return tokens.isNumber(token)
                && tokens.term(token).length() <= LONGEST_HOUSE_NUMBER
                && (token == 0 || !NUMBERED.contains(tokens.term(token - 1)))
                && !DigitGroups.goesOnBefore(tokens, token)
                && !DigitGroups.goesOnAfter(tokens, token + 1);
    }

    /** @return one past the word that says what kind of street it is, or -1 */
    private static int endOfStreet(Tokens tokens, int number) {
        int end = -1;
        int last = Math.min(tokens.size() - 1, number + MOST_WORDS);
        for (int token = number + 1; token <= last && goesOn(tokens, token); token++) {
            if (token > number + 1 && isType(tokens, token, number)) {
                end = token + 1;
            } else if (!canBeInName(tokens, token)) {
                return end;
            }
        }
        return end;
    }

    private static boolean goesOn(Tokens tokens, int token) {
        boolean abbreviation =
                tokens.term(token - 1).equals("st") || tokens.term(token - 1).length() == 1;
        return tokens.joined(token) || abbreviation && tokens.afterDot(token) && tokens.spaced(token);
    }

    private static boolean isType(Tokens tokens, int token, int number) {
        String term = tokens.term(token);
        boolean capital = tokens.isCapitalized(token);
        return TYPES.contains(term) && (capital || tokens.spaced(number + 1))
                || capital && TYPES_IN_CAPITALS.contains(term) && endsName(tokens, token - 1);
    }

    private static boolean endsName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) || tokens.term(token).equals("s") && !tokens.spaced(token);
    }

    private static boolean canBeInName(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                || tokens.isNumber(token)
                || !NOT_IN_A_NAME.contains(tokens.term(token))
                || tokens.isNumber(token - 1) && !tokens.spaced(token);
    }

    /** @return the word that begins the street's name before the house number, or -1 */
    private static int opening(Tokens tokens, int number) {
        int first = Math.max(0, number - MOST_WORDS_AFTER_OPENING);
        for (int token = number - 1; token >= first && isConnected(tokens, token + 1, number); token--) {
            if (OPENINGS.contains(tokens.term(token)) && token < number - 1) {
                return token;
            }
            if (!isInSpanishName(tokens, token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isConnected(Tokens tokens, int token, int number) {
        return tokens.joined(token)
                || token == number
                        && tokens.sentence(token) == tokens.sentence(token - 1)
                        && tokens.start(token) - tokens.end(token - 1) <= 3;
    }

    private static boolean isInSpanishName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) || tokens.isNumber(token) || PARTICLES.contains(tokens.term(token));
    }

    private static String key(Tokens tokens, int number, int from, int to) {
        StringBuilder key = new StringBuilder(tokens.term(number));
        for (int token = from; token < to; token++) {
            if (!PARTICLES.contains(tokens.term(token))) {
                key.append(' ').append(tokens.term(token));
            }
        }
        return key.toString();
    }
}
