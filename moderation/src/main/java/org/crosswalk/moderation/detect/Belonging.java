package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Whether a number or an address is a family's own or an institution's, by the nearest word that tells. */
final class Belonging {
    private static final Set<String> FAMILY = WordList.words(Belonging.class, "family-words.txt");
    private static final Set<String> OFFICE = WordList.words(Belonging.class, "office-words.txt");
    private static final Set<String> TEXTING = Set.of("text", "txt", "texto", "texte");
    private static final int REACH = 14;

    /** Words that follow must stand this much nearer than words that lead. */
    private static final int ODDS_OF_LEADING = 2;

    private final Reading reading;
    private final Tokens tokens;
    private final int from;
    private final int to;
    private final int sentence;

    private Belonging(Reading reading, int from, int to, int sentence) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.from = from;
        this.to = to;
        this.sentence = sentence;
    }

    private enum Sign {
        FAMILY,
        OFFICE,
        NONE
    }

    static boolean isFamilys(Reading reading, int from, int to) {
        Sign here = new Belonging(reading, from, to, reading.tokens().sentence(from)).nearest();
        return switch (here) {
            case FAMILY -> true;
            case OFFICE -> false;
            case NONE ->
                new Belonging(reading, from, to, reading.tokens().sentence(from) - 1).nearest() == Sign.FAMILY
                        || isOfAuthor(reading);
        };
    }

    /** Students and guardians who write a number without a word about it mean their own. */
    private static boolean isOfAuthor(Reading reading) {
        return switch (reading.context().author()) {
            case STUDENT, GUARDIAN -> true;
            case STAFF, PUBLIC, UNKNOWN -> false;
        };
    }

    private Sign nearest() {
        for (int distance = 1; distance <= REACH; distance++) {
            Sign leading = sign(from - distance);
            Sign following = sign(to - 1 + distance - ODDS_OF_LEADING);
            if (leading != Sign.NONE || following != Sign.NONE) {
                return leading != Sign.NONE ? leading : following;
            }
        }
        return Sign.NONE;
    }

    private Sign sign(int token) {
        if (token < 0 || token >= tokens.size() || token >= from && token < to || tokens.sentence(token) != sentence) {
            return Sign.NONE;
        }
        if (isOfService(token)) {
            return Sign.OFFICE;
        }
        if (FAMILY.contains(tokens.term(token)) || isOfStudent(token)) {
            return Sign.FAMILY;
        }
        return OFFICE.contains(tokens.term(token)) ? Sign.OFFICE : Sign.NONE;
    }

    /** Text WEAVER to 555-0299. */
    private boolean isOfService(int token) {
        return token + 2 < tokens.size()
                && tokens.isAllCapitals(token + 1)
                && TEXTING.contains(tokens.term(token))
                && tokens.term(token + 2).equals("to");
    }

    private boolean isOfStudent(int token) {
        return Mentions.meeting(reading.mentions(), token, token + 1).isPresent();
    }
}
