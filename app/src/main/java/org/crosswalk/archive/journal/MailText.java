package org.crosswalk.archive.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as text, whatever their sender said they were. */
final class MailText {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private MailText() {}

    /** @param declared the charset's name, or null; one that nobody knows is not believed */
    static String of(byte[] bytes, @Nullable String declared) {
        Charset charset = known(declared);
        if (charset != null) {
            return clean(new String(bytes, charset));
        }
        try {
            return clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return clean(new String(bytes, WESTERN));
        }
    }

    /** Null also for ASCII, which is declared by many who write something else. */
    static @Nullable Charset known(@Nullable String declared) {
        Charset charset = charset(declared);
        return StandardCharsets.US_ASCII.equals(charset) ? null : charset;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** With one space wherever there is white space, and none at the ends. */
    static String inOneLine(String text) {
        String stripped = text.strip();
        StringBuilder line = new StringBuilder(stripped.length());
        int word = 0;
        for (int i = 0; i < stripped.length(); i++) {
            if (isSpace(stripped.charAt(i))) {
                if (word < i) {
                    line.append(stripped, word, i).append(' ');
                }
                word = i + 1;
            }
        }
        return line.append(stripped, word, stripped.length()).toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Without half characters and controls, which JSON or a page cannot carry; lines end with a newline alone. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r') {
                if (at >= text.length() || text.charAt(at) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\n' || c == '\t' || c >= ' ' && !isHalf(c) && c != 0x7f) {
                clean.appendCodePoint(c);
            } else if (isHalf(c)) {
                clean.append('\uFFFD');
            }
        }
        return clean.toString();
    }

    /** Most texts are. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == 0x7f || isHalf(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
