package org.crosswalk.policy;

/** What a sender may do instead; a refusal offers it. */
public enum LawfulWay {
    WHOLE_GROUP,
    MEDICAL_PRIVACY,
    ACADEMIC_PRIVACY,
    GUARDIANS_OF_GROUP,
    /** To the guardians of the chosen students rather than to anybody else. */
    GUARDIANS_OF_STUDENTS,
    /** By the inbox alone, which all of the group have. */
    INBOX_ONLY,
    /** In the hours in which people are written to. */
    NOT_URGENT,
    /** After signing what the district has its people sign. */
    SIGN,
    /** After asking that the site be approved. */
    ASK_FOR_SITE,
    REWRITE
}
