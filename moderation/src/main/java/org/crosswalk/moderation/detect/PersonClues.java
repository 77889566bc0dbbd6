package org.crosswalk.moderation.detect;

import org.crosswalk.moderation.text.Tokens;

/** What the words right before and after a name tell for its being a student's. */
final class PersonClues {
    private final Tokens tokens;

    PersonClues(Tokens tokens) {
        this.tokens = tokens;
    }

    void addTo(Score score, Surroundings near) {
        score.addIf(near.isPossessive(), Clue.POSSESSIVE)
                .addIf(near.isPossessive() && owns(near), Clue.OWNS)
                .addIf(near.isAlone() && near.isFollowedBy(WordSet.CHILD_NOUNS), Clue.CHILD)
                .addIf(doesSomething(near), Clue.PERSON_VERB)
                .addIf(near.isPreceded(WordSet.CALLING_WORDS), Clue.CALLED)
                .addIf(
                        near.isPreceded(WordSet.PORTUGUESE_ARTICLES) && tokens.joined(near.from()),
                        Clue.ARTICLE_OF_PORTUGUESE)
                .addIf(hasRoleBeside(near), Clue.ROLE_BESIDE)
                .addIf(hasNumberBeside(near), Clue.NUMBER_BESIDE);
    }

    /** Jaylen's mom, Jaylen's inhaler. */
    private boolean owns(Surroundings near) {
        boolean letter = tokens.term(near.to()).equals("s");
        int owned = letter ? near.to() + 1 : near.to();
        return near.isSameSentence(owned)
                && (WordSet.RELATIVES.hasTokenAt(tokens, owned) || WordSet.STUDENT_MATTERS.hasTokenAt(tokens, owned));
    }

    private boolean doesSomething(Surroundings near) {
        boolean verb = near.isFollowedBy(WordSet.PERSON_VERBS)
                || near.isFollowedBy(WordSet.AUXILIARIES) && (!near.isOrdinary() || InitialsClues.are(near));
        boolean done = (near.isFollowedBy(WordSet.AUXILIARIES) || near.isFollowedBy(WordSet.ADVERBS))
                && WordSet.PERSON_VERBS.hasTokenAt(tokens, near.to() + 1);
        return (verb || done) && !tokens.isCapitalized(near.to());
    }

    private boolean hasRoleBeside(Surroundings near) {
        return near.isPreceded(WordSet.ROLES) && tokens.joined(near.from())
                || near.isFollowedBy(WordSet.ROLES)
                || roleAfterComma(near);
    }

    /** Téo, nosso zagueiro; Okafor (sweeper). */
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

    /** MORROW 1:09, Okafor 21. */
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
