package org.crosswalk.records.redaction;

/** What a field of an item tells. */
public enum Role {
    /** Whose record it is. */
    CUSTODIAN,
    FROM,
    TO,
    CC,
    BCC,
    SUBJECT,
    TEXT,
    /** Name of an enclosed file. */
    FILE_NAME,
    /** What can be read in an enclosed file. */
    FILE_TEXT,
    /** One value of what is only logged, such as who looked, at what, or why; its label says which. */
    DETAIL,
    /** What else the archive keeps of the entry; it goes out only with the whole entry. */
    PARTICULAR
}
