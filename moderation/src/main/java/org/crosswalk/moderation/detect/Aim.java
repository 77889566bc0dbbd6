package org.crosswalk.moderation.detect;

import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Whether words aim at someone: a person stands near them in the same clause. */
final class Aim {
    private static final int REACH_BACK = 6;
    private static final int REACH_ON = 2;
    private static final Set<String> PEOPLE = WordList.words(Aim.class, "people-aimed-at.txt");

    private static final Set<String> SPOKEN_OF = WordList.words(Aim.class, "people-spoken-of.txt");

    private final Reading reading;

    Aim(Reading reading) {
        this.reading = reading;
    }

    boolean atSomebody(PhraseHit hit) {
        return hasPerson(reading.tokens(), hit)
                || !reading.subjects().at(hit.from()).isEmpty();
    }

    /** Whether the whole text speaks to anybody or of anybody. */
    boolean somewhere() {
        Tokens tokens = reading.tokens();
        return !reading.mentions().isEmpty()
                || IntStream.range(0, tokens.size()).mapToObj(tokens::term).anyMatch(Aim::isPerson);
    }

    private static boolean isPerson(String term) {
        return PEOPLE.contains(term) || SPOKEN_OF.contains(term);
    }

    private static boolean hasPerson(Tokens tokens, PhraseHit hit) {
        int from = Math.max(0, hit.from() - REACH_BACK);
        int to = Math.min(tokens.size(), hit.to() + REACH_ON);
        return IntStream.range(from, to)
                .filter(token -> token < hit.from() || token >= hit.to())
                .filter(token -> tokens.clause(token) == tokens.clause(hit.from()))
                .anyMatch(token -> PEOPLE.contains(tokens.term(token)));
    }
}
