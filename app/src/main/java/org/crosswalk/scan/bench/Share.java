package org.crosswalk.scan.bench;

import java.util.Locale;

/** So many of so many, such as 95 of 100. */
record Share(int part, int whole) {
    double percent() {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    Share plus(boolean counts) {
        return new Share(part + (counts ? 1 : 0), whole + 1);
    }

    Share and(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    static Share none() {
        return new Share(0, 0);
    }

    @Override
    public String toString() {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %% (%d/%d)", percent(), part, whole);
    }
}
