package org.crosswalk.records.requests;

/** How a request came. */
public enum Arrival {
    WALK_IN,
    MAIL,
    EMAIL,
    /** The public form, without an account. */
    FORM
}
