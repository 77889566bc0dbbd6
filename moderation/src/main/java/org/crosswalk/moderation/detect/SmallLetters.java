package org.crosswalk.moderation.detect;

import org.crosswalk.moderation.roster.CommonNames;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.text.Tokens;

/** What it says that a name has no capital letter: much where the writer cares for them, little elsewhere. */
final class SmallLetters {
    private static final int SHORTEST_NAME = 3;

    private final Tokens tokens;
    private int firstCapital = -1;

    SmallLetters(Tokens tokens) {
        this.tokens = tokens;
    }

    Clue inAny() {
        return isCareful() ? Clue.SMALL_LETTERS : Clue.ALL_SMALL_LETTERS;
    }

    /** A rare given name before its own family name is no accident. */
    Clue inWhole(Surroundings near) {
        return near.isOrdinary() || isShort(near.from()) || isShort(near.to() - 1) ? inAny() : Clue.ALL_SMALL_LETTERS;
    }

    Clue inSingle(Surroundings near) {
        boolean rare = !near.isOrdinary() && !CommonNames.contains(tokens.term(near.from()));
        return rare && near.isPossessive() ? Clue.ALL_SMALL_LETTERS : inAny();
    }

    private boolean isShort(int token) {
        return tokens.term(token).length() < SHORTEST_NAME && OrdinaryWords.contains(tokens.term(token));
    }

    /** Abbreviations and "I" do not show it. */
    private boolean isCareful() {
        if (firstCapital < 0) {
            firstCapital = 0;
            while (firstCapital < tokens.size() && !isCapitalWord(firstCapital)) {
                firstCapital++;
            }
        }
        return firstCapital < tokens.size();
    }

    private boolean isCapitalWord(int token) {
        return tokens.isCapitalized(token)
                && tokens.end(token) - tokens.start(token) > 1
                && !tokens.isAllCapitals(token);
    }
}
