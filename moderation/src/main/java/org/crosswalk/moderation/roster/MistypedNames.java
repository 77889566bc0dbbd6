package org.crosswalk.moderation.roster;

import static org.crosswalk.moderation.roster.NameGaps.NOWHERE;

import java.util.List;
import java.util.function.IntConsumer;
import org.crosswalk.moderation.text.Tokens;

/** Whole names of which one word has one slip, the other being right: Amelia Thortnon, Jorge Villareal for Villarreal. */
final class MistypedNames {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_CUT = 3;

    private final Tokens tokens;
    private final People people;
    private final NameSearch.Listener listener;

    MistypedNames(Tokens tokens, People people, NameSearch.Listener listener) {
        this.tokens = tokens;
        this.people = people;
        this.listener = listener;
    }

    void at(int token) {
        people.trie().walk(tokens, token, (to, part) -> afterPart(token, to, part));
        if (isSuspect(token)) {
            beforeFamily(token, NameGaps.betweenParts(tokens, token + 1));
            beforeGiven(token, NameGaps.afterComma(tokens, token + 1));
        }
    }

    private void afterPart(int from, int to, int part) {
        int next = NameGaps.betweenParts(tokens, to);
        int afterComma = NameGaps.afterComma(tokens, to);
        if (next != NOWHERE && Written.asName(tokens, next) && people.isGiven(part)) {
            people.eachOfGiven(part, person -> familyLike(from, next, person));
        }
        if (afterComma != NOWHERE && isSuspect(afterComma) && people.isFamily(part)) {
            int[] bearers = People.gather(
                    keep -> people.eachOfFamily(part, person -> ifGivenLike(tokens.term(afterComma), person, keep)));
            listener.found(from, afterComma + 1, NameForm.MISTYPED, bearers);
        }
    }

    private void familyLike(int from, int token, int person) {
        for (int part : people.familyParts(person)) {
            List<String> words = people.trie().words(part);
            if (likeWords(token, words)) {
                listener.found(from, token + words.size(), NameForm.MISTYPED, new int[] {person});
            }
        }
    }

    private boolean likeWords(int token, List<String> words) {
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            int at = token + i;
            if (at >= tokens.size() || i > 0 && NameGaps.withinPart(tokens, at) != at) {
                return false;
            }
            if (!tokens.term(at).equals(words.get(i))) {
                slips += isLike(tokens.term(at), words.get(i)) && isSuspect(at) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    private void beforeFamily(int token, int next) {
        if (next != NOWHERE) {
            people.trie().walk(tokens, next, (to, family) -> {
                if (people.isFamily(family)) {
                    String typed = tokens.term(token);
                    listener.found(
                            token,
                            to,
                            NameForm.MISTYPED,
                            People.gather(
                                    keep -> people.eachOfFamily(family, person -> ifGivenLike(typed, person, keep))));
                    listener.found(
                            token,
                            to,
                            NameForm.FULL,
                            People.gather(
                                    keep -> people.eachOfFamily(family, person -> ifCutFrom(typed, person, keep))));
                }
            });
        }
    }

    private void beforeGiven(int token, int next) {
        if (next != NOWHERE) {
            people.trie().walk(tokens, next, (to, given) -> {
                if (people.isGiven(given)) {
                    people.eachOfGiven(given, person -> {
                        if (familyIsLike(tokens.term(token), person)) {
                            listener.found(token, to, NameForm.MISTYPED, new int[] {person});
                        }
                    });
                }
            });
        }
    }

    private boolean familyIsLike(String typed, int person) {
        for (int part : people.familyParts(person)) {
            List<String> words = people.trie().words(part);
            if (words.size() == 1 && isLike(typed, words.getFirst())) {
                return true;
            }
        }
        return false;
    }

    private void ifGivenLike(String typed, int person, IntConsumer keep) {
        for (int name : people.givenNamesOf(person)) {
            for (int part : people.givenParts(name)) {
                List<String> words = people.trie().words(part);
                if (words.size() == 1 && isLike(typed, words.getFirst())) {
                    keep.accept(person);
                }
            }
        }
    }

    /** A short name made of the beginning or the end of the given name, as no list knows it. */
    private void ifCutFrom(String typed, int person, IntConsumer keep) {
        for (int name : people.givenNamesOf(person)) {
            String given = people.trie().words(people.givenParts(name)[0]).getFirst();
            boolean cut = given.startsWith(typed) || given.endsWith(typed);
            if (cut && given.length() > typed.length() && typed.length() >= SHORTEST_CUT) {
                keep.accept(person);
            }
        }
    }

    private static boolean isLike(String typed, String word) {
        return word.length() >= SHORTEST_WORD && OneSlip.parts(typed, word);
    }

    /** A word that stands as a name and is neither a word of the language nor a name that others bear. */
    private boolean isSuspect(int token) {
        String term = tokens.term(token);
        return Written.asName(tokens, token)
                && term.length() >= SHORTEST_CUT
                && !OrdinaryWords.contains(term)
                && !CommonNames.contains(term)
                && people.trie().part(term) == PartTrie.NONE;
    }
}
