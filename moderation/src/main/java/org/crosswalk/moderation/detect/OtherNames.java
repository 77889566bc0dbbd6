package org.crosswalk.moderation.detect;

import java.util.BitSet;
import org.crosswalk.moderation.roster.StaffNames;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.TokenTrie;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Words of a text that are taken: by the staff, by people and books that everybody knows, by an e-mail address. */
final class OtherNames {
    private static final int LONGEST = 12;
    private static final String FIRST_YEAR = "1400";
    private static final String LAST_YEAR = "1989";
    private static final TokenTrie FAMOUS = famous();

    private final Tokens tokens;
    private final BitSet taken = new BitSet();
    private boolean famous;

    OtherNames(Tokens tokens, StaffNames staff) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.size(); token++) {
            famous |= isPastYear(tokens, token);
            if (tokens.isCapitalized(token)) {
                FAMOUS.walk(tokens, token, (from, to, values) -> takeFamous(from, to));
                taken.set(token, Math.max(token, staff.wholeNameAt(tokens, token)));
            }
        }
        takeMailAddresses();
    }

    private static TokenTrie famous() {
        TokenTrie.Builder names = new TokenTrie.Builder();
        WordList.lines(OtherNames.class, "famous-names.txt").forEach(name -> names.add(Terms.of(name), 0));
        return names.build();
    }

    private void takeFamous(int from, int to) {
        if (tokens.isCapitalized(to - 1)) {
            taken.set(from, to);
            famous = true;
        }
    }

    private static boolean isPastYear(Tokens tokens, int token) {
        String term = tokens.term(token);
        return term.length() == 4
                && tokens.isNumber(token)
                && term.compareTo(FIRST_YEAR) >= 0
                && term.compareTo(LAST_YEAR) <= 0;
    }

    /** Whether the text speaks of people or books that everybody knows, or of the past. */
    static boolean areSpokenOf(Tokens tokens) {
        boolean[] spokenOf = {false};
        for (int token = 0; token < tokens.size() && !spokenOf[0]; token++) {
            spokenOf[0] = isPastYear(tokens, token);
            if (tokens.isCapitalized(token)) {
                FAMOUS.walk(tokens, token, (from, to, values) -> spokenOf[0] |= tokens.isCapitalized(to - 1));
            }
        }
        return spokenOf[0];
    }

    /** Whether the text speaks of people or books that everybody knows, or of the past. */
    boolean areFamous() {
        return famous;
    }

    private void takeMailAddresses() {
        String text = tokens.original();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                takeAround(at);
            }
        }
    }

    private void takeAround(int at) {
        int token = tokenAfter(at);
        for (int i = token; i < Math.min(tokens.size(), token + LONGEST) && (i == token || !tokens.spaced(i)); i++) {
            taken.set(i);
        }
        for (int i = token - 1; i >= Math.max(0, token - LONGEST); i--) {
            taken.set(i);
            if (tokens.spaced(i) || !tokens.isLinked(i)) {
                return;
            }
        }
    }

    private int tokenAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.start(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean take(int from, int to) {
        int first = taken.nextSetBit(from);
        return first >= 0 && first < to;
    }
}
