package org.crosswalk.roster;

import java.util.Locale;

/**
 * Why a paper on file keeps a guardian from a student's record: the grounds of 603 CMR 23.07(5)(a), and the adult student's
 * own word of 603 CMR 23.01.
 */
public enum Ground {
    LEGAL_CUSTODY_DENIED,
    /** Counts only where the order notes the threat to the student's safety. */
    SUPERVISED_VISITATION,
    VISITATION_DENIED,
    /** One that does not itself allow access to the record. */
    PROTECTIVE_ORDER,
    RECORDS_ORDER,
    /** A student of 18 or older has limited it in writing. */
    STUDENT_LIMITED;

    /** The name a restriction bears: {@code protective-order}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
