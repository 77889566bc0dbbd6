package org.crosswalk.moderation.lexicon;

import java.util.List;

/**
 * What a rule looks for: words in a row, with alternatives and gaps.
 *
 * @param text as it stands in the rule
 * @param atStart whether it must begin a sentence or clause
 */
public record Pattern(String text, boolean atStart, List<Piece> pieces) {
    /**
     * Reads {@code word}, {@code stem*}, {@code <class>}, {@code (a|b c)}, {@code word?}, {@code _}, {@code ..},
     * {@code ...} and a leading {@code ^}.
     *
     * @throws IllegalArgumentException where the text is no pattern
     */
    static Pattern of(String text) {
        boolean atStart = text.startsWith("^");
        return new Pattern(text, atStart, new PatternReader(atStart ? text.substring(1) : text).read());
    }
}
