package org.crosswalk.moderation.lexicon;

import org.crosswalk.moderation.text.Terms;

/** Pictures that rules may name like words. */
final class Emoji {
    private static final int VARIATION = 0xFE0F;

    private Emoji() {}

    static boolean isOne(String word) {
        return !word.isEmpty() && isOne(word.codePointAt(0)) && Terms.of(word).isEmpty();
    }

    static boolean isOne(int codePoint) {
        return codePoint >= 0x2190 && Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    /** Without the signs for its colour and style. */
    static String plain(String word) {
        return Character.toString(word.codePoints()
                .filter(codePoint -> codePoint != VARIATION)
                .findFirst()
                .orElseThrow());
    }
}
