package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** What the words right before and after a name tell for its being a student's. */
final class PersonClues {
    private static final Set<String> SPEAKING = WordList.words(PersonClues.class, "speaking-words.txt");
    private static final Set<String> WISHES =
            Set.of("birthday", "bday", "congrats", "congratulations", "thanks", "props", "kudos");
    private static final Set<String> ASKING =
            Set.of("does", "did", "is", "was", "can", "could", "has", "should", "will");
    private static final Set<String> BASE_VERBS = WordList.words(PersonClues.class, "base-verbs.txt");

    private final Tokens tokens;
    private final TeamPart part;

    PersonClues(Tokens tokens) {
        this.tokens = tokens;
        this.part = new TeamPart(tokens);
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
                .addIf(hasNumberBeside(near), Clue.NUMBER_BESIDE)
                .addIf(near.isAlone() && near.isCapitalized() && part.isCounted(near), Clue.STATISTIC);
        if (near.match().form().isWhole()) {
            score.addIf(isSpokenTo(near), Clue.SPOKEN_TO).addIf(isAskedAbout(near), Clue.ASKED_ABOUT);
        }
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
        return (verb || done || isDoing(near)) && !tokens.isCapitalized(near.to());
    }

    /** Hope Church is riding, Joy Mills can't. */
    private boolean isDoing(Surroundings near) {
        int next = near.to() + 1;
        return near.match().form().isWhole()
                && near.isFollowedBy(WordSet.AUXILIARIES)
                && near.isSameSentence(next)
                && (tokens.term(next).endsWith("ing")
                        || tokens.afterApostrophe(next) && tokens.term(next).equals("t"));
    }

    /** Tell Hope Church; happy birthday to Rose Park. */
    private boolean isSpokenTo(Surroundings near) {
        int before = near.before();
        boolean wish = before > 0
                && near.isSameSentence(before - 1)
                && tokens.term(before).equals("to")
                && WISHES.contains(tokens.term(before - 1));
        return (wish || near.isPreceded(SPEAKING)) && tokens.joined(near.from());
    }

    /** Does Ginger Snow take the late bus? */
    private boolean isAskedAbout(Surroundings near) {
        int next = near.to();
        return near.isPreceded(ASKING)
                && near.goesOn()
                && !tokens.isCapitalized(next)
                && (BASE_VERBS.contains(tokens.term(next)) || WordSet.PERSON_VERBS.hasTokenAt(tokens, next));
    }

    private boolean hasRoleBeside(Surroundings near) {
        return near.isPreceded(WordSet.ROLES) && tokens.joined(near.from())
                || near.isFollowedBy(WordSet.ROLES)
                || part.isTold(near)
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
