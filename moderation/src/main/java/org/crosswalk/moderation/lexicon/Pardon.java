package org.crosswalk.moderation.lexicon;

/** What takes the sting out of words: they are denied, or somebody else's words are repeated. */
public enum Pardon {
    NEGATION,
    QUOTATION
}
