package org.crosswalk.policy;

/** What a sender may do instead; a refusal offers it. */
public enum LawfulWay {
    WHOLE_GROUP,
    MEDICAL_PRIVACY,
    ACADEMIC_PRIVACY,
    GUARDIANS_OF_GROUP,
    REWRITE
}
