package org.crosswalk.moderation.roster;

import static org.crosswalk.moderation.roster.NameGaps.NOWHERE;

import java.util.Arrays;
import org.crosswalk.moderation.text.Tokens;

/** Given name and family name in either order, with a middle name, an initial or a short name between them. */
final class WholeNames {
    private final Tokens tokens;
    private final People people;
    private final NameSearch.Listener listener;

    WholeNames(Tokens tokens, People people, NameSearch.Listener listener) {
        this.tokens = tokens;
        this.people = people;
        this.listener = listener;
    }

    void givenFirst(int from, int to, int given) {
        int next = NameGaps.betweenParts(tokens, to);
        if (next != NOWHERE) {
            familyAt(from, next, given);
            if (Written.initial(tokens, next)) {
                familyAt(from, NameGaps.betweenParts(tokens, next + 1), given);
            } else {
                people.trie().walk(tokens, next, (end, middle) -> afterMiddleName(from, end, given, middle));
            }
        }
        int inBrackets = NameGaps.intoBrackets(tokens, to);
        if (inBrackets != NOWHERE) {
            familyAt(from, NameGaps.outOfBrackets(tokens, inBrackets + 1), given);
        }
    }

    private void familyAt(int from, int token, int given) {
        if (token != NOWHERE) {
            people.trie().walk(tokens, token, (to, family) -> {
                if (people.isFamily(family)) {
                    listener.found(from, to, NameForm.FULL, people.withBoth(given, family));
                }
            });
        }
    }

    private void afterMiddleName(int from, int end, int given, int middle) {
        int next = people.isGiven(middle) ? NameGaps.betweenParts(tokens, end) : NOWHERE;
        if (next != NOWHERE) {
            people.trie().walk(tokens, next, (to, family) -> {
                if (people.isFamily(family)) {
                    int[] bearers = alsoCalled(people.withBoth(given, family), middle);
                    listener.found(from, to, NameForm.FULL, bearers);
                }
            });
        }
    }

    void familyFirst(int from, int to, int family) {
        int afterComma = NameGaps.afterComma(tokens, to);
        int next = afterComma == NOWHERE ? NameGaps.betweenParts(tokens, to) : afterComma;
        if (next != NOWHERE) {
            people.trie().walk(tokens, next, (end, given) -> {
                if (people.isGiven(given)) {
                    reversed(from, end, people.withBoth(given, family));
                }
            });
        }
    }

    private void reversed(int from, int to, int[] bearers) {
        if (bearers.length == 0) {
            return;
        }
        listener.found(from, to, NameForm.REVERSED, bearers);
        int next = NameGaps.betweenParts(tokens, to);
        if (next != NOWHERE && Written.initial(tokens, next)) {
            listener.found(from, next + 1, NameForm.REVERSED, bearers);
        } else if (next != NOWHERE) {
            people.trie().walk(tokens, next, (end, middle) -> {
                if (people.isGiven(middle)) {
                    listener.found(from, end, NameForm.REVERSED, alsoCalled(bearers, middle));
                }
            });
        }
    }

    private int[] alsoCalled(int[] bearers, int given) {
        return Arrays.stream(bearers)
                .filter(person -> people.goesBy(person, given))
                .toArray();
    }
}
