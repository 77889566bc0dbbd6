package org.crosswalk.gates.agreements;

import java.time.LocalDate;
import org.crosswalk.common.PersonId;

/**
 * Somebody signed an agreement of the district's.
 *
 * @param agreement its id in the pack
 * @param person whose agreement it is: a member of the staff, or a student
 * @param by who signed: the person, or a guardian for them
 * @param on the day that counts
 * @param note where the paper is kept or from which file it came; empty where it was signed here
 * @param text SHA-256 of what was signed, in hexadecimal; empty where it was not signed here
 */
public record Signature(
        String agreement, PersonId person, Part part, PersonId by, How how, LocalDate on, String note, String text) {
    public enum Part {
        /** The person's own. */
        SELF,
        /** A guardian's, for a student. */
        GUARDIAN
    }

    public enum How {
        /** On a page, after signing in. */
        PAGE,
        /** Behind the link in a letter. */
        LINK,
        /** On paper, as the office put on file. */
        PAPER,
        /** Elsewhere, as a file says that was read in. */
        FILE
    }
}
