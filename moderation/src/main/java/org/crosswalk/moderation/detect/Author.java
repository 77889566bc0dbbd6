package org.crosswalk.moderation.detect;

/** Who writes, as far as it changes the meaning: staff may speak of their wages (LEI-24, WES-17). */
public enum Author {
    STAFF,
    STUDENT,
    GUARDIAN,
    PUBLIC,
    UNKNOWN
}
