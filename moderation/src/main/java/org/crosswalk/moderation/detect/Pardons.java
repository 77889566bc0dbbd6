package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.lexicon.Pardon;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Sees whether words are denied or only quoted. */
final class Pardons {
    private static final int REACH = 8;
    private static final Set<String> NEGATIONS = WordList.words(Pardons.class, "negations.txt");
    private static final Set<String> WITHOUT = Set.of("without", "sin", "sem");
    private static final Set<String> NO_DENIALS = WordList.words(Pardons.class, "no-denials.txt");
    private static final Set<String> BEGINNINGS = WordList.words(Pardons.class, "clause-beginnings.txt");

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

    /** A denial reaches over the commas of a list, yet not into a statement of its own; "never without" denies nothing. */
    private boolean isDenied(PhraseHit hit) {
        boolean denied = false;
        int from = hit.from();
        int token = from;
        while (token > 0 && from - token < REACH && !beginsStatement(token)) {
            token--;
            if (denies(token)) {
                if (!WITHOUT.contains(tokens.term(token))) {
                    return !denied;
                }
                denied = true;
                from = token;
            }
        }
        return denied;
    }

    private boolean beginsStatement(int token) {
        return tokens.clause(token) != tokens.clause(token - 1)
                || tokens.afterComma(token) && BEGINNINGS.contains(tokens.term(token));
    }

    private boolean denies(int token) {
        return NEGATIONS.contains(tokens.term(token)) && !isTakenBack(token + 1);
    }

    /** As in "don't worry" or "not only". */
    private boolean isTakenBack(int next) {
        int after = next < tokens.size() && tokens.term(next).equals("t") ? next + 1 : next;
        return after < tokens.size() && NO_DENIALS.contains(tokens.term(after));
    }
}
