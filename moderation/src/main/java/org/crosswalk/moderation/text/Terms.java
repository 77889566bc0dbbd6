package org.crosswalk.moderation.text;

import java.util.List;
import java.util.stream.IntStream;

/** The folded terms of a short piece of writing: a name of the roster, a phrase of a rule. */
public final class Terms {
    private Terms() {}

    public static List<String> of(String writing) {
        if (isPlainWord(writing)) {
            return List.of(writing);
        }
        Tokens tokens = SchoolAnalyzer.read(writing);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::term).toList();
    }

    /** Such a word would come back as it is; rules have tens of thousands of them. */
    private static boolean isPlainWord(String writing) {
        return !writing.isEmpty()
                && writing.length() <= WordTokenizer.LONGEST_TERM
                && writing.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
