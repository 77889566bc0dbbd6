package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** What makes a name that of an occasion, as Winter Ball or Spring Field, or of somebody in a book that a class reads. */
final class TopicClues {
    private static final Set<String> ANDS = Set.of("and", "y", "e");
    private static final Set<String> DOING_OF_MANY = WordList.words(TopicClues.class, "doing-of-many.txt");
    private static final Set<String> PUBLISHED = WordList.words(TopicClues.class, "published.txt");
    private static final Set<String> WRITING = Set.of("wrote", "writes", "penned", "directed", "composed");
    private static final int REACH_OF_WORK = 10;

    private final Tokens tokens;
    private final Setting setting;

    TopicClues(Setting setting) {
        this.tokens = setting.tokens();
        this.setting = setting;
    }

    /** To be asked when the other clues are known. */
    void addTo(Score score, Surroundings near) {
        boolean student =
                score.has(Clue.GRADE_AGREES) || score.has(Clue.ROLE_BESIDE) || score.has(Clue.MEMBER_OF_GROUP);
        boolean acts = student
                || score.has(Clue.PERSON_VERB)
                || score.has(Clue.POSSESSIVE)
                || score.has(Clue.SENSITIVE_FACT)
                || score.has(Clue.TURNED_AROUND);
        score.addIf(!acts && isOccasion(near), Clue.OCCASION)
                .addIf(!student && isMany(near), Clue.MANY_OF_THEM)
                .addIf(!student && isPublished(near), Clue.PUBLISHED)
                .addIf(!student && !score.has(Clue.SENSITIVE_FACT) && isInStory(near), Clue.STORYBOOK)
                .addIf(isStudentMatter(near), Clue.STUDENT_MATTER);
    }

    private boolean isOccasion(Surroundings near) {
        if (!near.match().form().isWhole() || !near.isOrdinary()) {
            return false;
        }
        int last = near.to() - 1;
        boolean occasion = WordSet.OCCASIONS.hasTokenAt(tokens, last);
        return near.isFollowedBy(WordSet.OCCASION_THINGS)
                || near.isPreceded(WordSet.ARTICLES)
                || occasion && (setting.sentences().have(WordSet.OCCASION_WORDS, last) || isTimed(near));
    }

    /** Spring Field 9/12, Art Fair 10-2. */
    private boolean isTimed(Surroundings near) {
        return near.isSameSentence(near.to())
                && tokens.isNumber(near.to())
                && !tokens.original().startsWith(" '", tokens.end(near.to() - 1))
                && !near.isAllCapitals();
    }

    /** Winter and Spring Fields open at noon. */
    private boolean isMany(Surroundings near) {
        return near.match().form().isWhole()
                && near.isOrdinary()
                && near.goesOn()
                && tokens.term(near.to() - 1).endsWith("s")
                && DOING_OF_MANY.contains(tokens.term(near.to()))
                && (!near.isPreceded(WordSet.CALLING_WORDS) || near.isPreceded(ANDS))
                && !near.isPreceded(WordSet.AUXILIARIES)
                && !isSecondOfTwo(near);
    }

    /** Rose Bell and Spring Fields are. */
    private boolean isSecondOfTwo(Surroundings near) {
        int other = near.before() - 1;
        return near.isPreceded(ANDS)
                && near.isSameSentence(other)
                && setting.names().knows(tokens.term(other));
    }

    /** Rose Bell's cookbook; Rose Bell wrote The Salt Road. */
    private boolean isPublished(Surroundings near) {
        return near.match().form().isWhole()
                && near.isOrdinary()
                && (Nearby.around(tokens, near.from(), near.to(), REACH_OF_WORK, PUBLISHED) || hasWrittenTitle(near));
    }

    private boolean hasWrittenTitle(Surroundings near) {
        int title = near.to() + 1;
        return near.goesOn()
                && near.isSameSentence(title + 1)
                && WRITING.contains(tokens.term(near.to()))
                && tokens.isCapitalized(title)
                && !setting.names().knows(tokens.term(title));
    }

    private boolean isInStory(Surroundings near) {
        return near.isAlone()
                && WordSet.STORYBOOK_NAMES.hasTokenAt(tokens, near.from())
                && setting.sentences().haveNext(WordSet.STORY_WORDS, near.from());
    }

    private boolean isStudentMatter(Surroundings near) {
        return InitialsClues.are(near) && setting.sentences().haveNext(WordSet.STUDENT_MATTERS, near.from());
    }
}
