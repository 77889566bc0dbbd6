package org.crosswalk.records.requests;

/** How a request came. */
public enum Arrival {
    WALK_IN,
    MAIL,
    EMAIL,
    /** The public form, without an account. */
    FORM,
    /** No public-records request: staff who leave may take a copy of their own data, as somebody approved (LEI-22). */
    LEAVER
}
