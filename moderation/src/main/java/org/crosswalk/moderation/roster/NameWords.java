package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.crosswalk.moderation.text.Terms;

/** The words of a name, folded as the analysis folds those of a text but without its cost: a district has many names. */
final class NameWords {
    private static final int LONGEST_PLAIN = 60;
    private static final int LAST_LATIN = 0x24F;
    private static final int FIRST_VIETNAMESE = 0x1EA0;
    private static final int LAST_VIETNAMESE = 0x1EF9;

    private NameWords() {}

    static List<String> of(String name) {
        return isPlain(name) ? split(name) : Terms.of(name);
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST_PLAIN && name.chars().allMatch(NameWords::isPlain);
    }

    private static boolean isPlain(int c) {
        return isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '.' || c == '’' || c == ',';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 0xC0 && c <= LAST_LATIN && Character.isLetter(c)
                || c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE;
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>(2);
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && isLetter(name.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(folded(name, start, i));
                start = -1;
            }
        }
        return words;
    }

    private static String folded(String name, int start, int end) {
        char[] letters = new char[end - start];
        name.getChars(start, end, letters, 0);
        char[] plain = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
        for (int i = 0; i < length; i++) {
            plain[i] = Character.toLowerCase(plain[i]);
        }
        return new String(plain, 0, length);
    }
}
