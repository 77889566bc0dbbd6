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
    /** Search the archive. */
    SEARCH_ARCHIVE,
    /** Take in public-records requests and answer them. */
    ANSWER_REQUESTS
}
