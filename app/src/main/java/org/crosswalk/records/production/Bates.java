package org.crosswalk.records.production;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number on a produced page, such as {@code TIDE-1-000042}. A prefix belongs to one production, so a number is there once.
 *
 * @param number from 1
 */
public record Bates(String prefix, int number) {
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,18}[A-Z0-9-])?");

    public Bates {
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("A prefix has 1 to 20 capitals, digits and hyphens");
        }
        if (number < 1) {
            throw new IllegalArgumentException("Pages are numbered from 1");
        }
    }

    public static boolean isPrefix(String prefix) {
        return PREFIX.matcher(prefix).matches();
    }

    /** The number so many pages further on. */
    public Bates plus(int pages) {
        return new Bates(prefix, number + pages);
    }

    @Override
    public String toString() {
        return prefix + String.format(Locale.ROOT, "%06d", number);
    }
}
