package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.NameMatch;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/** How the words of a name stand on the page and what is next to them. */
record Surroundings(Tokens tokens, NameMatch match) {
    private static final int SHORTEST_LONG_WORD = 4;
    private static final int TITLE_WORDS = 2;

    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }

    int before() {
        return match.from() - 1;
    }

    /** Whether this is a single given or family name. */
    boolean isAlone() {
        return match.form() == NameForm.SINGLE || match.form() == NameForm.MIDDLE;
    }

    /** In UTF-16 units. */
    int length() {
        return tokens.end(to() - 1) - tokens.start(from());
    }

    boolean isOrdinary() {
        for (int token = from(); token < to(); token++) {
            if (!OrdinaryWords.contains(tokens.term(token))) {
                return false;
            }
        }
        return true;
    }

    boolean hasOrdinaryWord() {
        for (int token = from(); token < to(); token++) {
            if (OrdinaryWords.contains(tokens.term(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether first and last word have a capital letter; a particle between them needs none. */
    boolean isCapitalized() {
        return tokens.isCapitalized(to() - 1) && (tokens.isCapitalized(from()) || to() - from() > 2);
    }

    boolean isAllCapitals() {
        for (int token = from(); token < to(); token++) {
            if (!tokens.isAllCapitals(token) && !tokens.isInitial(token)) {
                return false;
            }
        }
        return tokens.isCapitalized(from());
    }

    /** In a headline, or a line of capitals, a capital letter says nothing. */
    boolean isInHeadline(RosterNames names) {
        int large = 0;
        for (int token = from() - 6; token < to() + 6; token++) {
            boolean elsewhere = token < from() || token >= to();
            if (elsewhere && isInClause(token) && isLong(token) && !names.knows(tokens.term(token))) {
                if (!tokens.isCapitalized(token)) {
                    return false;
                }
                large++;
            }
        }
        return large >= TITLE_WORDS || large > 0 && isAllCapitals();
    }

    /** In a line of capitals one cannot see where a name ends, but for a number, a mark or what the person did. */
    boolean goesOnInCapitals() {
        return isAllCapitals()
                && goesOn()
                && tokens.isCapitalized(to())
                && !WordSet.PERSON_VERBS.hasTokenAt(tokens, to());
    }

    private boolean isLong(int token) {
        return tokens.term(token).length() >= SHORTEST_LONG_WORD;
    }

    private boolean isInClause(int token) {
        return token >= 0
                && token < tokens.size()
                && !tokens.isNumber(token)
                && tokens.clause(token) == tokens.clause(from());
    }

    boolean isFollowedByBracket() {
        return tokens.original().startsWith(" (", tokens.end(to() - 1));
    }

    boolean isFollowedBy(WordSet words) {
        return goesOn() && words.contains(tokens.term(to()));
    }

    boolean isPreceded(Set<String> words) {
        return before() >= 0 && isSameSentence(before()) && words.contains(tokens.term(before()));
    }

    boolean isPreceded(WordSet words) {
        return before() >= 0 && isSameSentence(before()) && words.contains(tokens.term(before()));
    }

    boolean goesOn() {
        return to() < tokens.size() && tokens.joined(to()) && isSameSentence(to());
    }

    boolean isSameSentence(int token) {
        return token >= 0 && token < tokens.size() && tokens.sentence(token) == tokens.sentence(from());
    }

    boolean opensSentence() {
        return tokens.startsSentence(from());
    }

    /** Jaylen's, James'. */
    boolean isPossessive() {
        return endsWithApostrophe()
                || to() < tokens.size()
                        && tokens.term(to()).equals("s")
                        && tokens.start(to()) - tokens.end(to() - 1) == 1
                        && tokens.joined(to())
                        && !tokens.isLinked(to());
    }

    private boolean endsWithApostrophe() {
        int end = tokens.end(to() - 1);
        String text = tokens.original();
        return tokens.term(to() - 1).endsWith("s") && (text.startsWith("' ", end) || text.startsWith("\u2019 ", end));
    }
}
