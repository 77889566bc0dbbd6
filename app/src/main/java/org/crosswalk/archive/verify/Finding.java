package org.crosswalk.archive.verify;

/**
 * Something that is not as it was logged.
 *
 * @param what such as {@code Entry 7} or {@code tile/0/000}
 */
public record Finding(String what, Trouble trouble, String why) {
    /** What was done to it. */
    public enum Trouble {
        ALTERED,
        MISSING,
        ADDED
    }

    static Finding altered(String what, String why) {
        return new Finding(what, Trouble.ALTERED, why);
    }

    static Finding missing(String what, String why) {
        return new Finding(what, Trouble.MISSING, why);
    }

    static Finding added(String what, String why) {
        return new Finding(what, Trouble.ADDED, why);
    }

    @Override
    public String toString() {
        return what + ": " + trouble.name().toLowerCase(java.util.Locale.ROOT) + " (" + why + ")";
    }
}
