package org.crosswalk.moderation.writing;

/** What sort of writing is looked at: what is private in one is everyday in another. */
public enum Kind {
    SOCIAL_POST,
    TEAM_MESSAGE,
    GUARDIAN_MESSAGE,
    STUDENT_REPLY,
    GUARDIAN_REPLY,
    COMMENT
}
