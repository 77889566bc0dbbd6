package org.crosswalk.moderation.detect;

import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.lexicon.Pardon;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.text.Tokens;

/** Sees whether words are denied or only quoted. */
final class Pardons {
    private static final int REACH = 6;
    private static final Set<String> NEGATIONS = Set.of(
            "not", "never", "no", "nobody", "don", "dont", "doesn", "doesnt", "didn", "isn", "isnt", "aren", "arent",
            "wasn", "won", "wont", "wouldn", "cannot", "can't", "cant", "without", "stop", "against", "nunca", "nao",
            "jamas", "ni", "sin", "sem", "nadie", "ninguem");

    private final Tokens tokens;

    Pardons(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean apply(PhraseHit hit) {
        return hit.rule().pardons(Pardon.QUOTATION) && isQuoted(hit)
                || hit.rule().pardons(Pardon.NEGATION) && isDenied(hit);
    }

    /** Also where the words lead up to a quotation and into it. */
    private boolean isQuoted(PhraseHit hit) {
        return tokens.quoted(hit.from()) || tokens.quoted(hit.to() - 1);
    }

    private boolean isDenied(PhraseHit hit) {
        return IntStream.range(Math.max(0, hit.from() - REACH), hit.from())
                .filter(token -> tokens.clause(token) == tokens.clause(hit.from()))
                .anyMatch(token -> NEGATIONS.contains(tokens.term(token)));
    }
}
