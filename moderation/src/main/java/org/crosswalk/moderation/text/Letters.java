package org.crosswalk.moderation.text;

/** The kinds of characters that words are made of. */
enum Letters {
    LETTER,
    DIGIT,
    IDEOGRAPH,
    INVISIBLE,
    NONE;

    static Letters of(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetter(codePoint) ? LETTER : Character.isDigit(codePoint) ? DIGIT : NONE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> INVISIBLE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.OTHER_LETTER -> Character.isIdeographic(codePoint) ? IDEOGRAPH : LETTER;
            // the modifier apostrophe stands in names where others write a plain one
            case Character.MODIFIER_LETTER -> codePoint == 'ʼ' ? NONE : LETTER;
            default -> Character.isLetter(codePoint) ? LETTER : NONE;
        };
    }

    boolean is(int codePoint) {
        return of(codePoint) == this;
    }

    boolean startsWord() {
        return this == LETTER || this == DIGIT || this == IDEOGRAPH;
    }
}
