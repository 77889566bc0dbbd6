package org.crosswalk.moderation.roster;

import org.crosswalk.moderation.text.Tokens;

/** How words stand on the page: with capital letters, or hanging together as in a handle. */
final class Written {
    private Written() {}

    /** Whether a single letter stands there as an initial. */
    static boolean initial(Tokens tokens, int token) {
        return tokens.isInitial(token) && (tokens.isCapitalized(token) || tokens.isLinked(token));
    }

    static boolean asName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) || tokens.isLinked(token);
    }
}
