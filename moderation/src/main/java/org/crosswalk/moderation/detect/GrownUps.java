package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Grown-ups with a title of whom a clause tells something: Coach Halvorsen is out with the flu, so Ana runs the drills. */
final class GrownUps {
    private static final Set<String> STATES = WordList.words(GrownUps.class, "states-of-grown-ups.txt");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "so", "because", "while", "since", "when", "as", "if", "once", "until", "y", "e", "porque", "que");
    private static final Set<String> CONCERNING = Set.of(
            "for", "of", "on", "about", "with", "from", "by", "to", "re", "against", "at", "de", "da", "do", "para",
            "con", "com", "por");
    private static final int LONGEST_NAME = 3;

    /** A clause that goes on for longer has lost its subject. */
    private static final int REACH = 40;

    private final Reading reading;
    private final Tokens tokens;

    GrownUps(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    boolean areToldOf(PhraseHit hit) {
        int farthest = Math.max(0, hit.from() - REACH);
        for (int token = hit.from() - 1; token >= farthest && isSameClause(token, hit.from()); token--) {
            if (Mentions.meeting(reading.mentions(), token, token + 1).isPresent()) {
                return false;
            }
            if (isSubject(token, hit.from())) {
                return !isConcerned(hit);
            }
        }
        return false;
    }

    private boolean isSubject(int title, int fact) {
        if (!WordSet.HONORIFICS.hasTokenAt(tokens, title) || !begins(title)) {
            return false;
        }
        int after = title + 1;
        while (after < fact && after - title <= LONGEST_NAME && tokens.isCapitalized(after)) {
            after++;
        }
        return after > title + 1 && (after == fact || STATES.contains(tokens.term(after)));
    }

    private boolean begins(int token) {
        return token == 0
                || !isSameClause(token - 1, token)
                || tokens.afterComma(token)
                || CONJUNCTIONS.contains(tokens.term(token - 1));
    }

    /** Mrs. Doyle has the inhaler for Ana. */
    private boolean isConcerned(PhraseHit hit) {
        int from = hit.to();
        int to = from;
        while (to < Math.min(tokens.size(), from + REACH) && isSameClause(to, hit.from())) {
            to++;
        }
        return Mentions.meeting(reading.mentions(), from, to)
                .filter(mention -> CONCERNING.contains(tokens.term(mention.from() - 1)))
                .isPresent();
    }

    private boolean isSameClause(int token, int other) {
        return tokens.clause(token) == tokens.clause(other);
    }
}
