package org.crosswalk.moderation.roster;

/** How a name was written, the surest way first. */
public enum NameForm {
    /** Jaylen Carter, Jaylen T. Carter */
    FULL,
    /** Carter, Jaylen */
    REVERSED,
    /** J. Carter, Jaylen C. */
    ABBREVIATED,
    /** jaylencarter, as in a handle */
    RUN_TOGETHER,
    /** Jaylen, Carter: says little by itself */
    SINGLE;

    private static final NameForm[] ALL = values();

    static NameForm at(int ordinal) {
        return ALL[ordinal];
    }
}
