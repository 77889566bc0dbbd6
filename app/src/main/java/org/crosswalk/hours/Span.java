package org.crosswalk.hours;

import java.time.LocalTime;

/** A part of a day; {@code closes} is the first minute that is no longer in it. */
public record Span(LocalTime opens, LocalTime closes) {
    /** The whole day but for its last minute, which nobody misses. */
    public static final Span WHOLE_DAY = new Span(LocalTime.MIN, LocalTime.of(23, 59));

    public Span {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Hours open before they close");
        }
    }

    /** Such as {@code 08:00-21:00}, or {@code always}. */
    public static Span parse(String text) {
        if (text.equals("always")) {
            return WHOLE_DAY;
        }
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Hours are written as 08:00-21:00, or always");
        }
        return new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    @Override
    public String toString() {
        return opens + "-" + closes;
    }
}
