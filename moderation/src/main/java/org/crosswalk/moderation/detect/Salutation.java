package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.Tokens;

/** Whom a letter greets in its first words: Dear Mr. and Mrs. Bell. */
final class Salutation {
    private static final int REACH = 8;

    private final Tokens tokens;
    private final int family;

    Salutation(Tokens tokens) {
        this.tokens = tokens;
        this.family = family(tokens);
    }

    private static int family(Tokens tokens) {
        int title = -1;
        for (int token = 0; token < Math.min(tokens.size(), REACH); token++) {
            if (WordSet.HONORIFICS.hasTokenAt(tokens, token) && tokens.isCapitalized(token)) {
                title = token;
            }
        }
        int name = title + 1;
        return title >= 0 && name < tokens.size() && tokens.isCapitalized(name) ? name : -1;
    }

    /** @param token a place after the greeting */
    boolean isTo(String familyName, int token) {
        List<String> words = Terms.of(familyName);
        if (family < 0 || token < family + words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.term(family + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
