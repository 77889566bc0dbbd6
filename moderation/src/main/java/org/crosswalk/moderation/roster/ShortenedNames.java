package org.crosswalk.moderation.roster;

import static org.crosswalk.moderation.roster.NameGaps.NOWHERE;

import java.util.Arrays;
import org.crosswalk.moderation.text.Tokens;

/** Names cut to a part or to their first letters: J. Carter, Jaylen C., Carter, J., JTC, Jaylen. */
final class ShortenedNames {
    private static final int MOST_INITIALS = 4;

    private final Tokens tokens;
    private final People people;
    private final NameSearch.Listener listener;

    ShortenedNames(Tokens tokens, People people, NameSearch.Listener listener) {
        this.tokens = tokens;
        this.people = people;
        this.listener = listener;
    }

    void givenFirst(int from, int to, int given) {
        int next = NameGaps.betweenParts(tokens, to);
        if (next == NOWHERE || !isInitial(from, next) || isFunctionWord(from, to)) {
            return;
        }
        char initial = tokens.term(next).charAt(0);
        int[] bearers = People.gather(keep -> people.eachOfGiven(given, person -> {
            if (people.hasFamilyInitial(person, initial)) {
                keep.accept(person);
            }
        }));
        listener.found(from, next + 1, NameForm.ABBREVIATED, bearers);
        if (isHyphenated(next + 1) && tokens.isInitial(next + 1)) {
            char second = tokens.term(next + 1).charAt(0);
            int[] both = Arrays.stream(bearers)
                    .filter(person -> people.hasFamilyInitial(person, second))
                    .toArray();
            listener.found(from, next + 2, NameForm.ABBREVIATED, both);
        }
    }

    /** Whoever writes "emma" may write "emma m" too. */
    private boolean isInitial(int from, int token) {
        return Written.initial(tokens, token) || tokens.isInitial(token) && !tokens.isCapitalized(from);
    }

    void initialFirst(int token) {
        int next = NameGaps.betweenParts(tokens, token + 1);
        if (next == NOWHERE) {
            return;
        }
        int afterSecond = Written.initial(tokens, next) ? NameGaps.betweenParts(tokens, next + 1) : NOWHERE;
        familyAt(token, next);
        if (afterSecond != NOWHERE) {
            familyAt(token, afterSecond);
        }
    }

    private void familyAt(int initial, int token) {
        people.trie().walk(tokens, token, (to, family) -> {
            boolean word = isFunctionWord(token, to) && !tokens.afterDot(initial + 1);
            if (people.isFamily(family) && !word) {
                listener.found(initial, to, NameForm.ABBREVIATED, withInitial(family, initial));
            }
        });
    }

    void familyFirst(int from, int to, int family) {
        int afterComma = NameGaps.afterComma(tokens, to);
        int next = afterComma == NOWHERE ? NameGaps.betweenParts(tokens, to) : afterComma;
        if (next != NOWHERE && Written.initial(tokens, next) && !isWord(from, to)) {
            listener.found(from, next + 1, NameForm.ABBREVIATED, withInitial(family, next));
        }
    }

    /** "Hall B" is a place. */
    private boolean isWord(int from, int to) {
        return to - from == 1 && tokens.isInitial(from)
                || to - from == 1 && OrdinaryWords.contains(tokens.term(from)) && !tokens.afterDot(to + 1);
    }

    /** LE 0:58, DO 12. */
    private boolean isInResults(int token) {
        return tokens.isAllCapitals(token) && token + 1 < tokens.size() && tokens.isNumber(token + 1);
    }

    private boolean isFunctionWord(int from, int to) {
        return to - from == 1 && FunctionWords.contains(tokens.term(from));
    }

    private int[] withInitial(int family, int token) {
        char initial = tokens.term(token).charAt(0);
        return People.gather(keep -> people.eachOfFamily(family, person -> {
            if (people.hasGivenInitial(person, initial)) {
                keep.accept(person);
            }
        }));
    }

    void initialsOnly(int token) {
        if (tokens.isAllCapitals(token)) {
            listener.found(token, token + 1, NameForm.INITIALS, people.withInitials(tokens.term(token)));
        }
        StringBuilder letters = new StringBuilder();
        int next = token;
        while (next != NOWHERE && Written.initial(tokens, next) && letters.length() < MOST_INITIALS) {
            letters.append(tokens.term(next));
            if (letters.length() != 2 || !isHyphenated(next)) {
                listener.found(token, next + 1, NameForm.INITIALS, people.withInitials(letters.toString()));
            }
            next = NameGaps.betweenParts(tokens, next + 1);
        }
    }

    /** L-R and A-M alone are no first letters. */
    private boolean isHyphenated(int token) {
        return token > 0 && token < tokens.size() && tokens.original().charAt(tokens.start(token) - 1) == '-';
    }

    /** Those who are called so or bear it as their family name; else those who may be. */
    void alone(int from, int to, int part) {
        if (isFunctionWord(from, to) && !isInResults(from)) {
            return;
        }
        int[] called = People.gather(keep -> {
            people.eachOfFamily(part, keep);
            people.eachOfGiven(part, person -> {
                if (people.isCalled(person, part)) {
                    keep.accept(person);
                }
            });
        });
        boolean middle = called.length == 0;
        int[] bearers = middle ? People.gather(keep -> people.eachOfGiven(part, keep)) : called;
        listener.found(from, to, middle ? NameForm.MIDDLE : NameForm.SINGLE, bearers);
    }
}
