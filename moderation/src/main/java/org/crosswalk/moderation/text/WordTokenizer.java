package org.crosswalk.moderation.text;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a text into runs of letters and runs of digits; the flags of a token are the {@link Gap} before it.
 * Combining marks and invisible characters lie inside a token's offsets but not in its term, and a run is one token
 * however long it is: its term keeps the first {@value #LONGEST_TERM} units, more than any name or word has.
 */
final class WordTokenizer extends Tokenizer {
    static final int LONGEST_TERM = 64;
    private static final int END = -1;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute gapBefore = addAttribute(FlagsAttribute.class);

    private final char[] buffer = new char[4096];
    private int buffered;
    private int next;
    private int current;
    private int at;
    private boolean tagged;

    @Override
    public void reset() throws IOException {
        super.reset();
        buffered = next = at = 0;
        tagged = false;
        current = codePoint();
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        gapBefore.setFlags(skipGap());
        if (current == END) {
            return false;
        }
        int start = at;
        readWord();
        offset.setOffset(correctOffset(start), correctOffset(at));
        return true;
    }

    private int skipGap() throws IOException {
        int gap = 0;
        for (; current != END && !Letters.of(current).startsWord(); advance()) {
            gap = Letters.of(current) == Letters.INVISIBLE ? gap : Gap.with(gap, current);
        }
        tagged = gap == 0 ? tagged : (gap & Gap.TAG) != 0;
        return gap;
    }

    private void readWord() throws IOException {
        Letters kind = Letters.of(current);
        boolean lower = false;
        do {
            lower = Character.isLowerCase(current) || lower && !kind.is(current);
            keep(kind);
            advance();
        } while (goesOn(kind, lower));
    }

    private boolean goesOn(Letters kind, boolean lower) {
        if (current == END || kind == Letters.IDEOGRAPH && kind.is(current)) {
            return false;
        }
        boolean nextWordOfTag = tagged && lower && Character.isUpperCase(current);
        return (kind.is(current) || Letters.of(current) == Letters.INVISIBLE) && !nextWordOfTag;
    }

    private void keep(Letters kind) {
        if (!kind.is(current) || term.length() >= LONGEST_TERM) {
            return;
        }
        if (Character.isBmpCodePoint(current)) {
            term.append((char) current);
        } else {
            term.append(Character.highSurrogate(current)).append(Character.lowSurrogate(current));
        }
    }

    private void advance() throws IOException {
        at += Character.charCount(current);
        current = codePoint();
    }

    private int codePoint() throws IOException {
        int first = unit();
        if (first == END || !Character.isHighSurrogate((char) first)) {
            return first;
        }
        int second = unit();
        if (second != END && Character.isLowSurrogate((char) second)) {
            return Character.toCodePoint((char) first, (char) second);
        }
        next -= second == END ? 0 : 1;
        return first;
    }

    /** After a refill that follows a high surrogate the unit can still be given back, being in the new buffer. */
    private int unit() throws IOException {
        if (next == buffered) {
            buffered = Math.max(0, input.read(buffer));
            next = 0;
        }
        return buffered == 0 ? END : buffer[next++];
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(at), correctOffset(at));
    }
}
