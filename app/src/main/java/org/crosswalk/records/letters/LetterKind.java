package org.crosswalk.records.letters;

/** The letters that a request brings with it. */
public enum LetterKind {
    ACKNOWLEDGEMENT,
    EXTENSION,
    FEE,
    DENIAL,
    CLOSING
}
