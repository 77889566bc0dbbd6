package org.crosswalk.records.redaction;

/** How far an item has come. */
public enum Standing {
    OPEN,
    /** A second officer has to read it. */
    READY,
    RELEASED
}
