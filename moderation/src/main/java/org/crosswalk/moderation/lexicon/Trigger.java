package org.crosswalk.moderation.lexicon;

/** When words of a rule become a finding. */
public enum Trigger {
    ALWAYS,
    /** Only where the same clause, sentence or reply speaks of a student of the roster. */
    ABOUT_A_STUDENT,
    /** Only where the same clause aims at someone: you, he, she, a student. */
    AT_A_PERSON,
    /** Only where the same sentence speaks of one person, known to the roster or not. */
    ABOUT_SOMEBODY,
    /** Where the words tell who is meant without a name. */
    DESCRIBES,
    /** The same, of words that tell too little unless a private fact stands in the sentence. */
    DESCRIBES_WITH_A_FACT,
    /** Never: the words are of a kind that the district has promised to leave alone. */
    PROTECTS;

    static Trigger of(String words) {
        return switch (words) {
            case "always" -> ALWAYS;
            case "about a student" -> ABOUT_A_STUDENT;
            case "at a person" -> AT_A_PERSON;
            case "about somebody" -> ABOUT_SOMEBODY;
            case "describes someone" -> DESCRIBES;
            case "describes someone of whom a fact is told" -> DESCRIBES_WITH_A_FACT;
            case "protects" -> PROTECTS;
            default -> throw new IllegalArgumentException("no such trigger: " + words);
        };
    }
}
