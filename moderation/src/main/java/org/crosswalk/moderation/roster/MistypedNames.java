package org.crosswalk.moderation.roster;

import static org.crosswalk.moderation.roster.NameGaps.NOWHERE;

import java.util.List;
import java.util.function.IntPredicate;
import org.crosswalk.moderation.text.Tokens;

/** Whole names of which one word has one slip, the other being right: Amelia Thortnon, Jorge Villareal for Villarreal. */
final class MistypedNames {
    private static final int SHORTEST_OF_BOTH = 5;

    private final Tokens tokens;
    private final People people;
    private final NameSearch.Listener listener;
    private final LikeNames like;

    MistypedNames(Tokens tokens, People people, NameSearch.Listener listener) {
        this.tokens = tokens;
        this.people = people;
        this.listener = listener;
        this.like = new LikeNames(people);
    }

    void at(int token) {
        people.trie().walk(tokens, token, (to, part) -> afterPart(token, to, part));
        if (isSuspect(token) || isOtherSpelling(token)) {
            beforeFamily(token, NameGaps.betweenParts(tokens, token + 1));
            bothMistyped(token, NameGaps.betweenParts(tokens, token + 1));
        }
        if (isSuspect(token)) {
            beforeGiven(token, NameGaps.afterComma(tokens, token + 1));
        }
    }

    private void afterPart(int from, int to, int part) {
        int next = NameGaps.betweenParts(tokens, to);
        int afterComma = NameGaps.afterComma(tokens, to);
        if (next != NOWHERE && mayGoOn(from, next) && people.isGiven(part)) {
            people.eachOfGiven(part, person -> familyLike(from, next, person));
        }
        if (afterComma != NOWHERE && isSuspect(afterComma) && people.isFamily(part)) {
            listener.found(
                    from,
                    afterComma + 1,
                    NameForm.MISTYPED,
                    people.ofFamily(part, like.given(tokens.term(afterComma))));
        }
    }

    /** Where the given name has small letters, the family name may have them too. */
    private boolean mayGoOn(int from, int next) {
        return Written.asName(tokens, next) || !Written.asName(tokens, from);
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
                slips += LikeNames.are(tokens.term(at), words.get(i)) && isSuspect(at) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    private void beforeFamily(int token, int next) {
        if (next != NOWHERE) {
            people.trie().walk(tokens, next, (to, family) -> {
                if (people.isFamily(family)) {
                    String typed = tokens.term(token);
                    listener.found(token, to, NameForm.MISTYPED, people.ofFamily(family, like.given(typed)));
                    listener.found(
                            token, to, NameForm.FULL, people.ofFamily(family, person -> like.isCutFrom(typed, person)));
                }
            });
        }
    }

    private void beforeGiven(int token, int next) {
        if (next != NOWHERE) {
            people.trie().walk(tokens, next, (to, given) -> {
                if (people.isGiven(given)) {
                    people.eachOfGiven(given, person -> {
                        if (like.isFamily(tokens.term(token), person)) {
                            listener.found(token, to, NameForm.MISTYPED, new int[] {person});
                        }
                    });
                }
            });
        }
    }

    /** Two words that are no student's names may be both names of one student, each with a slip after its first letter. */
    private void bothMistyped(int token, int next) {
        if (next == NOWHERE
                || !Written.asName(tokens, next)
                || tokens.term(token).length() < SHORTEST_OF_BOTH
                || !isSuspect(next) && !people.trie().begins(tokens.term(next))) {
            return;
        }
        String typed = tokens.term(token);
        IntPredicate given = like.given(typed);
        String initials = typed.substring(0, 1) + tokens.term(next).charAt(0);
        for (int person : people.withInitials(initials)) {
            if (given.test(person)) {
                familyLike(token, next, person);
            }
        }
    }

    /** A usual given name that is spelt in several ways. */
    private boolean isOtherSpelling(int token) {
        return Written.asName(tokens, token) && CommonNames.contains(tokens.term(token));
    }

    private boolean isSuspect(int token) {
        return Suspects.isOne(tokens, people, token);
    }
}
