package org.crosswalk.moderation.disguise;

/** Letters that are drawn out: "looooser". */
public final class Repeats {
    private static final int TOO_MANY = 3;

    private Repeats() {}

    public static boolean in(String word) {
        int run = 1;
        for (int i = 1; i < word.length(); i++) {
            run = word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            if (run == TOO_MANY) {
                return true;
            }
        }
        return false;
    }

    /** The word with each such run cut to so many letters. */
    public static String cut(String word, int left) {
        StringBuilder shorter = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int end = i;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            int length = end - i >= TOO_MANY ? left : end - i;
            shorter.append(word, i, i + length);
            i = end;
        }
        return shorter.toString();
    }
}
