package org.crosswalk.policy.posts;

/** Why a student may not appear. What is unknown is no consent. */
public enum Why {
    RELEASE_MISSING,
    RELEASE_REFUSED,
    RELEASE_EXPIRED,
    /** Signed, but nobody can tell until when. */
    RELEASE_UNDATED,
    OPTED_OUT,
    OPT_OUT_UNKNOWN,
    DIRECTORY_OPT_OUT,
    DIRECTORY_UNKNOWN,
    /** A guardian with rights, or the student, said no. */
    SAID_NO,
    /** The roster does not have the student any more, or never had. */
    STUDENT_UNKNOWN
}
