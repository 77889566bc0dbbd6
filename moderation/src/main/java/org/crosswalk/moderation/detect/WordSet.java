package org.crosswalk.moderation.detect;

import java.util.Locale;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** The lists of words that speak for or against a name, as they lie beside this class. */
enum WordSet {
    HONORIFICS,
    TITLES_WRITTEN_LARGE,
    PLACE_NOUNS,
    PLACES_BEFORE,
    PLACE_PREPOSITIONS,
    FAMILY_WORDS,
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
    ABBREVIATIONS;

    private final Set<String> words;

    WordSet() {
        words = WordList.words(WordSet.class, name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    boolean contains(String term) {
        return words.contains(term);
    }

    boolean hasTokenAt(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && words.contains(tokens.term(token));
    }
}
