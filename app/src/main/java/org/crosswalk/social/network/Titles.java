package org.crosswalk.social.network;

/** A title for a post that has none. */
final class Titles {
    private static final int LONGEST = 80;

    private Titles() {}

    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST ? line : cut(line) + "…";
    }

    private static String cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)));
    }
}
