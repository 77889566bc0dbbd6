package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.roster.CommonNames;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/** What the words right before and after a name tell. */
final class SideClues {
    private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los", "las");
    private static final Set<String> PORTUGUESE_ARTICLES =
            Set.of("o", "do", "da", "ao", "pro", "pra", "na", "pela", "pelo");
    private static final Set<String> ELECTED =
            Set.of("president", "vp", "governor", "senator", "secretary", "representative");
    private static final Set<String> ELECTORS = Set.of(
            "class",
            "council",
            "club",
            "student",
            "society",
            "grade",
            "freshman",
            "sophomore",
            "junior",
            "senior",
            "vice",
            "nhs",
            "team",
            "body",
            "government",
            "band");

    private final Tokens tokens;
    private final RosterNames names;

    SideClues(Tokens tokens, RosterNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    void addTo(Score score, Surroundings near) {
        boolean alone = isAlone(near);
        score.addIf(hasHonorific(near), Clue.HONORIFIC)
                .addIf(isPlace(near), Clue.PLACE_AFTER)
                .addIf(alone && isPartOfOther(near), Clue.PART_OF_OTHER_NAME)
                .addIf(!alone && isPartOfOther(near), Clue.PART_OF_LONGER_NAME)
                .addIf(isPlaceBefore(near), Clue.PLACE_BEFORE)
                .addIf(
                        alone && near.to() - near.from() > 1 && WordSet.PLACES_BEFORE.hasTokenAt(tokens, near.from()),
                        Clue.PLACE_BEFORE)
                .addIf(
                        near.before() >= 0
                                && ARTICLES.contains(tokens.term(near.before()))
                                && tokens.joined(near.from()),
                        Clue.ARTICLE)
                .addIf(isWhere(near), Clue.PLACE_AFTER_PREPOSITION)
                .addIf(near.isFollowedBy(WordSet.FAMILY_NOUNS), Clue.FAMILY)
                .addIf(near.isPossessive(), Clue.POSSESSIVE)
                .addIf(doesSomething(near), Clue.PERSON_VERB)
                .addIf(near.isPreceded(WordSet.CALLING_WORDS), Clue.CALLED)
                .addIf(
                        near.before() >= 0
                                && PORTUGUESE_ARTICLES.contains(tokens.term(near.before()))
                                && tokens.joined(near.from()),
                        Clue.ARTICLE_OF_PORTUGUESE)
                .addIf(hasRoleBeside(near), Clue.ROLE_BESIDE)
                .addIf(hasNumberBeside(near), Clue.NUMBER_BESIDE);
    }

    private boolean doesSomething(Surroundings near) {
        boolean verb =
                near.isFollowedBy(WordSet.PERSON_VERBS) || near.isFollowedBy(WordSet.AUXILIARIES) && !near.isOrdinary();
        boolean done = near.isFollowedBy(WordSet.AUXILIARIES) && WordSet.PERSON_VERBS.hasTokenAt(tokens, near.to() + 1);
        return (verb || done) && !tokens.isCapitalized(near.to());
    }

    static boolean isAlone(Surroundings near) {
        NameForm form = near.match().form();
        return form == NameForm.SINGLE || form == NameForm.MIDDLE;
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
        boolean elected = ELECTED.contains(term) && before > 0 && ELECTORS.contains(tokens.term(before - 1));
        return !elected
                && (WordSet.HONORIFICS.contains(term)
                        || WordSet.TITLES_WRITTEN_LARGE.contains(term) && tokens.isCapitalized(before));
    }

    /** Mr. and Prof. have a dot. */
    private boolean isDotted(int token) {
        return tokens.afterDot(token) && tokens.start(token) - tokens.end(token - 1) == 2;
    }

    private boolean isPlace(Surroundings near) {
        return near.isFollowedBy(WordSet.PLACE_NOUNS)
                && (tokens.isCapitalized(near.to()) || tokens.isLinked(near.to()));
    }

    private boolean isPlaceBefore(Surroundings near) {
        int before = near.before();
        return near.isPreceded(WordSet.PLACES_BEFORE)
                && tokens.isCapitalized(before)
                && (before == 0 || !tokens.isNumber(before - 1));
    }

    /** At Mercy Street, on Summer Lane: the last word is a place. */
    private boolean isWhere(Surroundings near) {
        return near.isOrdinary()
                && near.isPreceded(WordSet.PLACE_PREPOSITIONS)
                && WordSet.PLACE_NOUNS.hasTokenAt(tokens, near.to() - 1);
    }

    /** A capital letter next to the name makes it somebody else's or something else's; in a line of capitals it does not. */
    private boolean isPartOfOther(Surroundings near) {
        return !near.isAllCapitals() && (goesOnAfter(near) || goesOnBefore(near));
    }

    private boolean goesOnAfter(Surroundings near) {
        return near.goesOn()
                && tokens.isCapitalized(near.to())
                && !near.isPossessive()
                && !tokens.isLinked(near.to())
                && !isRole(near.to());
    }

    private boolean goesOnBefore(Surroundings near) {
        int before = near.before();
        if (before < 0 || !tokens.joined(near.from()) || !tokens.isCapitalized(before) || isRole(before)) {
            return false;
        }
        boolean linked = tokens.isTag(before) || !tokens.spaced(near.from()) && tokens.isLinked(before);
        return !linked
                && (!tokens.startsSentence(before) || !OrdinaryWords.contains(tokens.term(before)) || isName(before));
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
                || tokens.term(token).equals("i");
    }

    private boolean hasRoleBeside(Surroundings near) {
        return near.isPreceded(WordSet.ROLES) && tokens.joined(near.from())
                || near.isFollowedBy(WordSet.ROLES)
                || roleAfterComma(near);
    }

    /** Gui, nosso capitão; Kowalczyk (goalie). */
    private boolean roleAfterComma(Surroundings near) {
        int after = near.to();
        if (!near.isSameSentence(after) || tokens.joined(after)) {
            return false;
        }
        return WordSet.ROLES.hasTokenAt(tokens, after)
                || near.isSameSentence(after + 1)
                        && tokens.joined(after + 1)
                        && WordSet.ROLES.hasTokenAt(tokens, after + 1);
    }

    /** CHHIM 1:12, Sandhu 23, (RUSH) 4. */
    private boolean hasNumberBeside(Surroundings near) {
        return (near.isAllCapitals() || !near.isOrdinary())
                && (isNumberBeside(near, near.to(), near.to()) || isNumberBeside(near, near.before(), near.from()));
    }

    private boolean isNumberBeside(Surroundings near, int number, int second) {
        return near.isSameSentence(number)
                && tokens.isNumber(number)
                && tokens.start(second) - tokens.end(second - 1) <= 3;
    }
}
