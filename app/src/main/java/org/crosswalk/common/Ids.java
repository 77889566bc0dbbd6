package org.crosswalk.common;

/** What every identifier must be: present, and short enough for an index. */
final class Ids {
    private static final int LONGEST = 191;

    private Ids() {}

    static String required(String name, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters");
        }
        return value;
    }
}
