package org.crosswalk.moderation.detect;

import org.crosswalk.moderation.roster.CommonNames;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/** What makes a name that of somebody else: of staff, of a relative, of a person with another given or family name. */
final class OtherPersonClues {
    private final Tokens tokens;
    private final RosterNames names;

    OtherPersonClues(Tokens tokens, RosterNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    void addTo(Score score, Surroundings near) {
        score.addIf(hasHonorific(near), Clue.HONORIFIC)
                .addIf(near.isFollowedBy(WordSet.FAMILY_NOUNS), Clue.FAMILY)
                .addIf(near.isAlone() && isRelative(near), Clue.RELATIVE)
                .addIf(near.isAlone() && isOfOpponents(near), Clue.OPPONENT)
                .addIf(isPartOfOther(near), near.isAlone() ? Clue.PART_OF_OTHER_NAME : Clue.PART_OF_LONGER_NAME);
    }

    private boolean hasHonorific(Surroundings near) {
        int before = near.before();
        if (before < 0 || !near.isSameSentence(before) || !tokens.joined(near.from()) && !isDotted(near.from())) {
            return false;
        }
        if (before > 0 && tokens.isNumber(before - 1)) {
            return false;
        }
        String term = tokens.term(before);
        boolean elected = WordSet.ELECTED.contains(term) && WordSet.ELECTORS.hasTokenAt(tokens, before - 1);
        return !elected
                && (WordSet.HONORIFICS.contains(term)
                        || WordSet.TITLES_WRITTEN_LARGE.contains(term) && tokens.isCapitalized(before));
    }

    /** Mr. and Prof. have a dot. */
    private boolean isDotted(int token) {
        return tokens.afterDot(token) && tokens.start(token) - tokens.end(token - 1) == 2;
    }

    /** Her mom Greta; his mother, Greta, rang; Greta (mother). */
    private boolean isRelative(Surroundings near) {
        int after = near.to();
        boolean before = near.isPreceded(WordSet.RELATIVES)
                && (tokens.joined(near.from())
                        || tokens.original().startsWith(" (", tokens.end(near.before()))
                        || tokens.afterComma(near.from()) && after < tokens.size() && tokens.afterComma(after));
        return before
                || near.isSameSentence(after) && !tokens.joined(after) && WordSet.RELATIVES.hasTokenAt(tokens, after);
    }

    /** Their Boudreau kid; their pitcher, Nguyen; Robinson, their captain. */
    private boolean isOfOpponents(Surroundings near) {
        int before = near.before();
        return isTheir(near, before)
                || WordSet.ROLES.hasTokenAt(tokens, before) && isTheir(near, before - 1)
                || isTheir(near, near.to())
                        && !tokens.joined(near.to())
                        && WordSet.ROLES.hasTokenAt(tokens, near.to() + 1);
    }

    private boolean isTheir(Surroundings near, int token) {
        return near.isSameSentence(token) && tokens.term(token).equals("their");
    }

    /** A capital letter next to the name makes it somebody else's or something else's; in a line of capitals it does not. */
    private boolean isPartOfOther(Surroundings near) {
        return beginsInsideWord(near) || !near.isAllCapitals() && (goesOnAfter(near) || goesOnBefore(near));
    }

    /** Malley of O'Malley, Angelo of D'Angelo. */
    private boolean beginsInsideWord(Surroundings near) {
        return near.isAlone()
                && near.before() >= 0
                && tokens.afterApostrophe(near.from())
                && tokens.isInitial(near.before())
                && tokens.isCapitalized(near.before());
    }

    private boolean goesOnAfter(Surroundings near) {
        return near.goesOn()
                && tokens.isCapitalized(near.to())
                && !near.isPossessive()
                && !tokens.isLinked(near.to())
                && !isLoudWord(near.to())
                && !isRole(near.to());
    }

    private boolean goesOnBefore(Surroundings near) {
        int before = near.before();
        if (before < 0
                || !tokens.joined(near.from())
                || !tokens.isCapitalized(before)
                || isRole(before)
                || isLoudWord(before)) {
            return false;
        }
        boolean linked = tokens.isTag(before) || !tokens.spaced(near.from()) && tokens.isLinked(before);
        return !linked
                && (!tokens.startsSentence(before) || !OrdinaryWords.contains(tokens.term(before)) || isName(before));
    }

    /** NOT, OUT, ONLY: capitals for stress. */
    private boolean isLoudWord(int token) {
        return tokens.isAllCapitals(token)
                && OrdinaryWords.contains(tokens.term(token))
                && !names.knows(tokens.term(token));
    }

    /** At the beginning of a sentence "Dawn" before a family name is a name, and "Watch" is not. */
    private boolean isName(int token) {
        String term = tokens.term(token);
        return CommonNames.contains(term) || names.knows(term) && !WordSet.CALLING_WORDS.contains(term);
    }

    private boolean isRole(int token) {
        return WordSet.ROLES.hasTokenAt(tokens, token)
                || WordSet.CLASS_WORDS.hasTokenAt(tokens, token)
                || WordSet.TEAM_WORDS.hasTokenAt(tokens, token)
                || tokens.isNumber(token)
                || WordSet.CALLING_WORDS.hasTokenAt(tokens, token)
                || tokens.term(token).equals("i");
    }
}
