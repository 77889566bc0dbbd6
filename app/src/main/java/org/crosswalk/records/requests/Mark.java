package org.crosswalk.records.requests;

/** What an officer said of an entry in a responsive set. */
public enum Mark {
    UNDECIDED,
    RESPONSIVE,
    NOT_RESPONSIVE,
    /** It was added by mistake; it is not in the set any more. */
    TAKEN_OUT
}
