package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.roster.CommonNames;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/** What the way in which a name is written tells. */
final class FormClues {
    private static final String LETTERS_THAT_ARE_WORDS = "aieoy";

    private static final Set<String> ANDS = Set.of("and", "y", "e");

    /** After these "will price" and "mark rivers" are what somebody does. */
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "u", "they", "he", "she", "it", "to", "not", "who", "lets", "please", "and", "or");

    private final Tokens tokens;

    private final RosterNames names;
    private final SmallLetters small;
    private final TeamPart part;

    FormClues(Tokens tokens, RosterNames names) {
        this.tokens = tokens;
        this.names = names;
        this.small = new SmallLetters(tokens);
        this.part = new TeamPart(tokens);
    }

    void addTo(Score score, Surroundings near) {
        switch (near.match().form()) {
            case FULL -> whole(score, near, Clue.WHOLE_NAME, Clue.WHOLE_NAME_OF_WORDS);
            case REVERSED -> reversed(score, near);
            case MISTYPED ->
                score.add(Clue.MISTYPED).addIf(!near.isCapitalized() && near.hasOrdinaryWord(), Clue.SMALL_LETTERS);
            case ABBREVIATED -> abbreviated(score, near);
            case RUN_TOGETHER ->
                score.add(Clue.ONE_WORD_IN_HANDLE).addIf(!Address.has(tokens, near.from()), Clue.SMALL_LETTERS);
            case INITIALS -> initials(score, near);
            case SINGLE -> single(score, near);
            case MIDDLE -> single(score.add(Clue.MIDDLE_NAME), near);
        }
    }

    private void reversed(Score score, Surroundings near) {
        boolean comma = false;
        for (int token = near.from() + 1; token < near.to(); token++) {
            comma |= tokens.afterComma(token);
        }
        if (comma) {
            whole(score, near, Clue.TURNED_AROUND_BY_COMMA, Clue.TURNED_AROUND_OF_WORDS);
        } else {
            boolean address = Address.has(tokens, near.from());
            score.add(Clue.TURNED_AROUND)
                    .addIf(address || !near.hasOrdinaryWord() && near.isAllCapitals(), Clue.IN_ADDRESS)
                    .addIf(!address && near.isOrdinary(), Clue.SMALL_LETTERS);
        }
    }

    private void whole(Score score, Surroundings near, Clue ofNames, Clue ofWords) {
        boolean ordinary = near.isOrdinary();
        boolean address = Address.has(tokens, near.from());
        score.add(ordinary ? ofWords : ofNames).addIf(address && ordinary, Clue.IN_ADDRESS);
        if (ordinary && near.isCapitalized() && !address) {
            score.addIf(!near.isInHeadline(names) && !near.goesOnInCapitals(), Clue.CAPITALS_OF_WORDS);
        } else if (!near.isCapitalized() && !address) {
            score.addIf(near.hasOrdinaryWord(), small.inWhole(near))
                    .addIf(ordinary && near.isPreceded(SUBJECTS), Clue.AFTER_ITS_SUBJECT);
        }
    }

    private void abbreviated(Score score, Surroundings near) {
        boolean first = tokens.isInitial(near.from());
        int initial = first ? near.from() : near.to() - 1;
        boolean address = Address.has(tokens, near.from());
        boolean dotted = tokens.afterDot(initial + 1) && (first || !address);
        score.add(dotted || address ? Clue.INITIAL_WITH_DOT : Clue.INITIAL_WITHOUT_DOT)
                .addIf(!dotted && !address && isWord(initial), Clue.LETTER_THAT_IS_A_WORD)
                .addIf(!address && !near.isCapitalized(), small.inAny())
                .addIf(
                        first && near.from() > 0 && tokens.isInitial(near.before()) && tokens.joined(near.from()),
                        Clue.PART_OF_OTHER_NAME);
    }

    private boolean isWord(int initial) {
        return LETTERS_THAT_ARE_WORDS.indexOf(tokens.term(initial).charAt(0)) >= 0;
    }

    private void initials(Score score, Surroundings near) {
        StringBuilder letters = new StringBuilder();
        for (int token = near.from(); token < near.to(); token++) {
            letters.append(tokens.term(token));
        }
        boolean dotted = near.to() - near.from() > 1;
        score.add(Clue.INITIALS)
                .addIf(dotted, Clue.FEW_BEARERS)
                .addIf(near.isInHeadline(names), Clue.SMALL_LETTERS)
                .addIf(!dotted && WordSet.ABBREVIATIONS.contains(letters.toString()), Clue.ABBREVIATION);
    }

    private void single(Score score, Surroundings near) {
        boolean ordinary = near.isOrdinary();
        boolean tag = Address.isHashtag(tokens, near.from());
        boolean address = !ordinary && Address.has(tokens, near.from());
        boolean common = !ordinary && CommonNames.contains(tokens.term(near.from()));
        boolean middle = near.match().form() == NameForm.MIDDLE;
        score.addIf(near.match().form() == NameForm.SINGLE && !ordinary, Clue.SINGLE)
                .addIf(near.match().form() == NameForm.SINGLE && ordinary, Clue.SINGLE_WORD_OF_LANGUAGE)
                .addIf(ordinary && near.opensSentence() && !isSubject(near), Clue.FIRST_WORD_OF_LANGUAGE)
                .addIf(ordinary && standsOut(near), Clue.CAPITAL_INSIDE_SENTENCE)
                .addIf(WordSet.WRITTEN_LARGE.hasTokenAt(tokens, near.from()), Clue.ALWAYS_WRITTEN_LARGE)
                .addIf((tag || address) && !ordinary, Clue.IN_HASHTAG)
                .addIf(!near.isCapitalized() && !tag && !address, small.inSingle(near))
                .addIf(common, Clue.COMMON_NAME)
                .addIf(isDouble(near), Clue.DOUBLE_NAME)
                .addIf(middle && common, Clue.COMMON_MIDDLE_NAME)
                .addIf(middle && isAbbreviation(near), Clue.SMALL_LETTERS);
    }

    /** Oliveira Rocha, Nana Yaa. */
    private boolean isDouble(Surroundings near) {
        int last = near.to() - 1;
        return last > near.from()
                && near.isCapitalized()
                && tokens.isCapitalized(near.from())
                && !OrdinaryWords.contains(tokens.term(last))
                && !OrdinaryWords.contains(tokens.term(near.from()));
    }

    /** JV is a team, whoever else is called so. */
    private boolean isAbbreviation(Surroundings near) {
        return near.isAllCapitals() && WordSet.ABBREVIATIONS.hasTokenAt(tokens, near.from());
    }

    /** Clover and Juniper. */
    private boolean isWithAnother(Surroundings near) {
        int other = near.to() + 1;
        return near.isSameSentence(other)
                && ANDS.contains(tokens.term(near.to()))
                && tokens.isCapitalized(other)
                && names.knows(tokens.term(other));
    }

    private boolean standsOut(Surroundings near) {
        return near.isCapitalized()
                && !near.isAllCapitals()
                && !near.opensSentence()
                && (!tokens.isCapitalized(near.before()) || opensAsWord(near.before()))
                && tokens.joined(near.from())
                && !near.isInHeadline(names)
                && !WordSet.WRITTEN_LARGE.hasTokenAt(tokens, near.from());
    }

    private boolean opensAsWord(int token) {
        return tokens.startsSentence(token) && !names.knows(tokens.term(token));
    }

    /** At the beginning of a sentence a word of the language is a name if it does something or comes from somewhere. */
    private boolean isSubject(Surroundings near) {
        return near.isAllCapitals()
                || near.isPossessive()
                || near.isFollowedBy(WordSet.PERSON_VERBS)
                || near.isFollowedBy(WordSet.AUXILIARIES)
                || near.isFollowedBy(WordSet.ORIGINS)
                || isWithAnother(near)
                || part.isTold(near)
                || near.isFollowedByBracket();
    }
}
