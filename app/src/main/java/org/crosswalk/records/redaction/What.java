package org.crosswalk.records.redaction;

/** What a step of redaction does. */
public enum What {
    /** A stretch of text is withheld. */
    MARKED,
    /** A mark is taken back. */
    UNMARKED,
    /** What the scanner proposed is not withheld. */
    DISMISSED,
    /** A file, or the whole item, is withheld. */
    WITHHELD,
    /** A file that cannot be read as text was looked at and is given; or what was withheld is given after all. */
    GIVEN,
    /** The first officer is done with it. */
    READY,
    /** The second officer lets it go. */
    RELEASED,
    /** The second officer gives it back. */
    RETURNED;

    /** Whether it changes what goes out. */
    boolean isWork() {
        return this != READY && this != RELEASED && this != RETURNED;
    }
}
