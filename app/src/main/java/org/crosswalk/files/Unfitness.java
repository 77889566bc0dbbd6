package org.crosswalk.files;

/** Why a file is not taken. */
public enum Unfitness {
    EMPTY,
    TOO_LARGE,
    /** Its type is not allowed, or it has no extension that says one. */
    TYPE_NOT_ALLOWED,
    /** What it holds is not what its name says. */
    OTHER_THAN_ITS_NAME,
    /** It holds other files or programs, which nobody would have looked at. */
    HOLDS_FILES,
    /** It is locked with a password. */
    LOCKED,
    DAMAGED,
    INFECTED,
    /** The virus scanner did not look through all of it. */
    NOT_CHECKED
}
