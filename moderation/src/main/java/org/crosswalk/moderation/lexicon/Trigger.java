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
    /** Never: the words are of a kind that the district has promised to leave alone. */
    PROTECTS;

    static Trigger of(String words) {
        return switch (words) {
            case "always" -> ALWAYS;
            case "about a student" -> ABOUT_A_STUDENT;
            case "at a person" -> AT_A_PERSON;
            case "about somebody" -> ABOUT_SOMEBODY;
            case "protects" -> PROTECTS;
            default -> throw new IllegalArgumentException("no such trigger: " + words);
        };
    }
}
