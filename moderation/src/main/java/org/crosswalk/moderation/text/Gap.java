package org.crosswalk.moderation.text;

/** What stands between two words, as a set of marks; it decides what still belongs together. */
final class Gap {
    static final int SPACE = 1;
    static final int LINE = 1 << 1;
    static final int PARAGRAPH = 1 << 2;
    static final int DOT = 1 << 3;
    static final int LOUD_STOP = 1 << 4;
    static final int COMMA = 1 << 5;
    static final int CLAUSE = 1 << 6;
    static final int HYPHEN = 1 << 7;
    static final int APOSTROPHE = 1 << 8;
    static final int UNDERSCORE = 1 << 9;
    static final int REPLY = 1 << 10;
    static final int TAG = 1 << 11;
    static final int OTHER = 1 << 12;

    /** Set where an odd number of double quotation marks stands in the gap. */
    static final int QUOTE = 1 << 13;

    private static final int BLANK = SPACE | LINE;
    private static final int INSIDE_A_NAME = BLANK | HYPHEN | APOSTROPHE | UNDERSCORE | REPLY;

    private Gap() {}

    static int with(int gap, int codePoint) {
        int mark = mark(codePoint);
        return switch (mark) {
            case LINE -> gap | ((gap & LINE) == 0 ? LINE : PARAGRAPH);
            case QUOTE -> gap ^ QUOTE;
            default -> gap | mark;
        };
    }

    private static int mark(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', 0xA0, '\r', '*' -> SPACE;
            case '\n', 0x2028 -> LINE;
            case 0x2029, '\f' -> PARAGRAPH;
            case '.' -> DOT;
            case '!', '?', '…', '。' -> LOUD_STOP;
            case ',' -> COMMA;
            case ';', ':', '–', '—', '(', ')', '[', ']', '|', '/', '•', '·', '¡', '¿' -> CLAUSE;
            case '-', '‐', '‑' -> HYPHEN;
            case '\'', '’', '‘', '`', '´', 'ʼ' -> APOSTROPHE;
            case '_' -> UNDERSCORE;
            case '>' -> REPLY;
            case '#', '@' -> TAG;
            case '"', '“', '”', '«', '»', '„' -> QUOTE;
            default -> Character.isWhitespace(codePoint) ? SPACE : OTHER;
        };
    }

    static boolean isBlank(int gap) {
        return (gap & BLANK) != 0;
    }

    /** @param initial whether the word before is a single letter, whose dot is not a full stop */
    static boolean joins(int gap, boolean initial) {
        int dotted = initial || !isBlank(gap) ? DOT : 0;
        return (gap & ~(INSIDE_A_NAME | dotted)) == 0 && !isDash(gap) && ((gap & REPLY) == 0 || (gap & LINE) != 0);
    }

    static boolean links(int gap) {
        return !isBlank(gap) && (gap == 0 || (gap & ~(APOSTROPHE | QUOTE | COMMA | LOUD_STOP)) != 0);
    }

    static boolean joinsByComma(int gap) {
        return (gap & COMMA) != 0 && (gap & ~(COMMA | BLANK)) == 0;
    }

    static boolean joinsBySign(int gap) {
        return (gap & OTHER) != 0 && (gap & ~(OTHER | INSIDE_A_NAME)) == 0;
    }

    static boolean endsSentence(int gap) {
        return (gap & PARAGRAPH) != 0 || isBlank(gap) && (gap & LOUD_STOP) != 0;
    }

    /** Whether a dot and a blank end the sentence, unless the word before is an abbreviation. */
    static boolean endsSentenceByDot(int gap) {
        return isBlank(gap) && (gap & DOT) != 0;
    }

    static boolean endsClause(int gap) {
        return (gap & (CLAUSE | LINE)) != 0 || isDash(gap);
    }

    private static boolean isDash(int gap) {
        return (gap & HYPHEN) != 0 && isBlank(gap);
    }
}
