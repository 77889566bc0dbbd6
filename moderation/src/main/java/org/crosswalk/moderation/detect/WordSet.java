package org.crosswalk.moderation.detect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** The lists of words that speak for or against a name, as they lie beside this class. */
enum WordSet {
    HONORIFICS,
    ELECTED,
    ELECTORS,
    ARTICLES,
    PORTUGUESE_ARTICLES,
    TITLES_WRITTEN_LARGE,
    PLACE_NOUNS,
    PLACES_BEFORE,
    PLACE_PREPOSITIONS,
    FAMILY_NOUNS,
    RELATIVES,
    ADVERBS,
    PERSON_VERBS,
    AUXILIARIES,
    ORIGINS,
    ROLES,
    CLASS_WORDS,
    WRITTEN_LARGE,
    TEAM_WORDS,
    CALLING_WORDS,
    PRONOUNS,
    LESSON_WORDS,
    ABBREVIATIONS,
    OCCASIONS,
    OCCASION_THINGS,
    OCCASION_WORDS,
    STORYBOOK_NAMES,
    STORY_WORDS,
    STUDENT_MATTERS,
    CHILD_NOUNS,
    CORNER_WORDS,
    CREATURES;

    private static final Map<String, Integer> BY_WORD = byWord();

    private static Map<String, Integer> byWord() {
        Map<String, Integer> sets = new HashMap<>();
        for (WordSet set : values()) {
            WordList.words(WordSet.class, set.list())
                    .forEach(word -> sets.merge(word, set.bit(), (some, one) -> some | one));
        }
        return sets;
    }

    private String list() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    private int bit() {
        return 1 << ordinal();
    }

    /** The lists that have the word, as bits. */
    static int of(String term) {
        return BY_WORD.getOrDefault(term, 0);
    }

    boolean isIn(int sets) {
        return (sets & bit()) != 0;
    }

    boolean contains(String term) {
        return isIn(of(term));
    }

    boolean hasTokenAt(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && contains(tokens.term(token));
    }
}
