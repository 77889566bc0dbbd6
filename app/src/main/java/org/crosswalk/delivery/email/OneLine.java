package org.crosswalk.delivery.email;

import java.util.regex.Pattern;

/** Text for a header, which ends where its line ends: a line break in a subject must not begin another header. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
