package org.crosswalk.moderation.particulars;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** What may follow a street: a direction, a flat, a town with its state, a postal code. */
final class AddressTail {
    private static final Set<String> STATES = WordList.words(AddressTail.class, "states.txt");
    private static final Set<String> FLATS = Set.of(
            "apt",
            "apartment",
            "unit",
            "suite",
            "ste",
            "floor",
            "fl",
            "lot",
            "trailer",
            "bldg",
            "building",
            "apto",
            "apartamento",
            "depto",
            "departamento",
            "piso",
            "andar",
            "bloco",
            "casa");
    private static final Set<String> DIRECTIONS =
            Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west");
    private static final int MOST_WORDS_OF_TOWN = 3;
    private static final int WIDEST_GAP = 3;
    private static final int POSTAL_CODE = 5;

    private AddressTail() {}

    static int end(Tokens tokens, int street) {
        int end = street;
        if (follows(tokens, end) && DIRECTIONS.contains(tokens.term(end)) && tokens.isCapitalized(end)) {
            end++;
        }
        return postalCode(tokens, town(tokens, flat(tokens, end)));
    }

    private static int flat(Tokens tokens, int end) {
        if (follows(tokens, end) && FLATS.contains(tokens.term(end)) && end + 1 < tokens.size()) {
            int number = end + 1;
            boolean letter = number + 1 < tokens.size() && !tokens.spaced(number + 1) && tokens.isInitial(number + 1);
            return letter ? number + 2 : number + 1;
        }
        boolean numbered = end < tokens.size() && tokens.isTag(end) && tokens.isNumber(end);
        return numbered ? end + 1 : end;
    }

    /** A town counts only with its state, for a name may follow as well. */
    private static int town(Tokens tokens, int end) {
        for (int state = end; state <= end + MOST_WORDS_OF_TOWN && follows(tokens, state); state++) {
            if (!tokens.isCapitalized(state)) {
                return end;
            }
            if (STATES.contains(tokens.term(state)) && (state > end || tokens.isAllCapitals(state))) {
                return state + 1;
            }
        }
        return end;
    }

    private static int postalCode(Tokens tokens, int end) {
        if (!follows(tokens, end) || !DigitGroups.isGroup(tokens, end, POSTAL_CODE)) {
            return end;
        }
        return DigitGroups.goesOnAfter(tokens, end + 1) ? end + 2 : end + 1;
    }

    private static boolean follows(Tokens tokens, int token) {
        if (token >= tokens.size() || tokens.start(token) - tokens.end(token - 1) > WIDEST_GAP) {
            return false;
        }
        for (int at = tokens.end(token - 1); at < tokens.start(token); at++) {
            if (" ,.\n-".indexOf(tokens.original().charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
