package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Sentences whose subject works for the district; what they tell is no student's matter unless they speak of a child. */
final class SentencesOfStaff {
    private static final Set<String> CHILDREN = WordList.words(SentencesOfStaff.class, "whose-children.txt");
    private static final Set<String> TELLING = Set.of(
            "says", "said", "told", "tells", "reports", "reported", "asked", "mentioned", "thinks", "wrote", "saw",
            "found", "caught", "noticed", "heard", "dice", "dijo", "diz", "disse");

    private final Reading reading;
    private final Tokens tokens;
    private final BitSet sentences = new BitSet();

    SentencesOfStaff(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (begins(token) && isStaff(token)) {
                sentences.set(tokens.sentence(token));
            }
        }
        for (int token = 0; token < tokens.size(); token++) {
            if (CHILDREN.contains(tokens.term(token))) {
                sentences.clear(tokens.sentence(token));
            }
        }
    }

    boolean include(int token) {
        return sentences.get(tokens.sentence(token))
                && reading.subjects().at(token).isEmpty();
    }

    private boolean begins(int token) {
        return token == 0 || tokens.clause(token) != tokens.clause(token - 1);
    }

    private boolean isStaff(int token) {
        int name = token + 1;
        boolean titled = name < tokens.size()
                && WordSet.HONORIFICS.hasTokenAt(tokens, token)
                && tokens.isCapitalized(name)
                && reading.staff().knows(tokens.term(name));
        int end = titled ? name + 1 : reading.staff().wholeNameAt(tokens, token);
        return end > 0 && end < tokens.size() && !TELLING.contains(tokens.term(end));
    }
}
