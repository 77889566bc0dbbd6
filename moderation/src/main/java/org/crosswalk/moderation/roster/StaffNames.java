package org.crosswalk.moderation.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;

/** The names of those who work for the district; they may be named. Immutable. */
public final class StaffNames {
    private final People people;
    private final Set<String> words;

    private StaffNames(People people, Set<String> words) {
        this.people = people;
        this.words = words;
    }

    static StaffNames of(List<KnownStaff> staff) {
        Set<String> words = new HashSet<>();
        for (KnownStaff member : staff) {
            words.addAll(NameWords.of(member.familyName()));
            member.givenNames().forEach(name -> words.addAll(NameWords.of(name)));
        }
        return new StaffNames(Register.of(staff), Set.copyOf(words));
    }

    /** Whether the word is a name of somebody of the staff. */
    public boolean knows(String word) {
        return words.contains(word);
    }

    /** Whether somebody of the staff has these first letters. */
    public boolean haveInitials(String letters) {
        return people.withInitials(letters).length > 0;
    }

    /** One past the last token of a whole staff name that begins with the token, or 0 where there is none. */
    public int wholeNameAt(Tokens tokens, int token) {
        if (!words.contains(tokens.term(token))) {
            return 0;
        }
        int[] end = {0};
        WholeNames whole = new WholeNames(tokens, people, (from, to, form, bearers) -> {
            if (bearers.length > 0 && to > end[0] && (form == NameForm.FULL || tokens.isCapitalized(from))) {
                end[0] = to;
            }
        });
        people.trie().walk(tokens, token, (to, part) -> {
            if (people.isGiven(part)) {
                whole.givenFirst(token, to, part);
            }
        });
        return end[0];
    }
}
