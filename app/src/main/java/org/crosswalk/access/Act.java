package org.crosswalk.access;

/** Something a person may or may not do. Every route names one; {@link DutyTable} says who may. */
public enum Act {
    /** Read one's own inbox, and sign out: everybody who can sign in. */
    BE_HERE,
    /** Write to a group and see what the preview says. */
    COMPOSE,
    /** See a message that was sent to a group, with what became of it. */
    READ_MESSAGE,
    /** Read the copies of privacy messages. */
    READ_COPIES,
    /** Release or return what was held. */
    REVIEW,
    /** Take mail in quarantine as somebody's answer, or dismiss it. */
    SORT_MAIL,
    /** See who may lawfully hear about a student, on any day, and what papers say so. */
    READ_RIGHTS,
    /** Put a court order or an adult student's letter on file, or take it off. */
    KEEP_PAPERS,
    /** Verify in person that an address is a guardian's, or send a letter so that they can do it themselves. */
    VERIFY_ADDRESSES,
    /** See which guardians of a school cannot be reached, and why. */
    READ_UNREACHABLE,
    /** Search the archive. */
    SEARCH_ARCHIVE
}
