package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosswalk.moderation.text.Tokens;

/** Recognises the names of a roster in one text, in all the ways to write them. */
public final class NameSearch {
    private static final Comparator<NameMatch> LONGEST_AND_SUREST_FIRST =
            Comparator.comparingInt((NameMatch match) -> -match.to()).thenComparing(NameMatch::form);

    private final Tokens tokens;
    private final People people;
    private final List<? extends KnownStudent> students;
    private final WholeNames whole;
    private final ShortenedNames shortened;
    private final MistypedNames mistyped;
    private final RunTogetherNames runTogether;
    private final List<NameMatch> found = new ArrayList<>();

    NameSearch(Tokens tokens, People people, List<? extends KnownStudent> students) {
        this.tokens = tokens;
        this.people = people;
        this.students = students;
        this.whole = new WholeNames(tokens, people, this::found);
        this.shortened = new ShortenedNames(tokens, people, this::found);
        this.mistyped = new MistypedNames(tokens, people, this::found);
        this.runTogether = new RunTogetherNames(tokens, people, this::found);
    }

    /** Hears of words that read like a name. */
    interface Listener {
        void found(int from, int to, NameForm form, int[] people);
    }

    /** Names that begin with the token, the longest first. */
    public List<NameMatch> startingAt(int token) {
        boolean begins = people.trie().begins(tokens.term(token));
        boolean named = Written.asName(tokens, token);
        boolean slip = !named && Suspects.mayBeginInSmallLetters(tokens, people, token, begins);
        if (!begins && !named && !slip || tokens.isNumber(token)) {
            return List.of();
        }
        found.clear();
        if (begins) {
            people.trie().walk(tokens, token, (to, part) -> withPart(token, to, part));
        }
        if (named) {
            unusual(token);
        } else if (slip && found.isEmpty()) {
            mistyped.at(token);
        }
        if (begins && onlyInitials() && (named || Suspects.isRare(tokens.term(token)))) {
            people.trie().walk(tokens, token, (to, part) -> shortened.alone(token, to, part));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(LONGEST_AND_SUREST_FIRST);
        return List.copyOf(found);
    }

    private boolean onlyInitials() {
        for (NameMatch match : found) {
            if (match.form() != NameForm.INITIALS) {
                return false;
            }
        }
        return true;
    }

    private void withPart(int from, int to, int part) {
        if (people.isGiven(part)) {
            whole.givenFirst(from, to, part);
            shortened.givenFirst(from, to, part);
        }
        if (people.isFamily(part)) {
            whole.familyFirst(from, to, part);
            shortened.familyFirst(from, to, part);
        }
    }

    private void unusual(int token) {
        if (Written.initial(tokens, token)) {
            shortened.initialFirst(token);
        } else if (found.stream().noneMatch(match -> match.form().isWhole())) {
            mistyped.at(token);
        }
        if (found.isEmpty()) {
            runTogether.at(token);
        }
        if (found.isEmpty()) {
            shortened.initialsOnly(token);
        }
    }

    private void found(int from, int to, NameForm form, int[] bearers) {
        if (bearers.length == 0) {
            return;
        }
        NameMatch match = new NameMatch(from, to, form, new Bearers(students, bearers));
        for (int i = 0; i < found.size(); i++) {
            NameMatch known = found.get(i);
            if (known.from() == from && known.to() == to && known.form() == form) {
                found.set(i, known.and(match));
                return;
            }
        }
        found.add(match);
    }
}
