package org.crosswalk.roster;

/** Whose the rights in a student's record are (603 CMR 23.01 and 23.02). */
public enum Eligibility {
    /** Under 14 and not yet in grade 9: the guardians'. */
    NOT_YET,
    /** 14 or in grade 9: the student's and the guardians'. */
    SHARED,
    /** 18: the student may limit the guardians' rights in writing; until then they share them. */
    ADULT,
    /** Neither age nor grade is known. Nobody is taken for an adult, and no guardian loses anything. */
    UNKNOWN
}
