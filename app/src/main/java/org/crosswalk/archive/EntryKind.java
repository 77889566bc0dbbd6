package org.crosswalk.archive;

/** What an archive entry tells of. */
public enum EntryKind {
    MESSAGE,
    DECISION,
    DELIVERY,
    REVIEW,
    DISPUTE,
    ROSTER_IMPORT,
    SIGN_IN,
    ACCESS
}
