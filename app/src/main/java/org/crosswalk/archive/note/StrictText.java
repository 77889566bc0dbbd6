package org.crosswalk.archive.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads what can be written in one way only, so that no byte can be changed unseen. */
public final class StrictText {
    private StrictText() {}

    /** UTF-8 without control characters other than the newline. */
    public static String of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
                throw new BrokenNote("it has control characters");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new BrokenNote("it is not UTF-8");
        }
    }

    /** Base 64 as RFC 4648, section 4, writes it; a decoder forgives more. */
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new BrokenNote("it has no base 64 where it should");
    }

    /** A number from 0 up, without leading zeroes. */
    public static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new BrokenNote("it has no number where it should");
        }
        return Long.parseLong(text);
    }
}
