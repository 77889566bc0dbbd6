package org.crosswalk.access;

/** Something a person may or may not do. Every route names one; {@link DutyTable} says who may. */
public enum Act {
    /** Read one's own inbox, and sign out: everybody who can sign in. */
    BE_HERE,
    /** Write to a group and see what the preview says. */
    COMPOSE,
    /** Keep the wordings that everybody in the district can begin a message with. */
    KEEP_WORDINGS,
    /** Send what goes through quiet hours and opt-outs. */
    SEND_URGENT,
    /** Set the hours in which messages leave. */
    SET_HOURS,
    /** Name somebody who stands in for the principal. */
    NAME_DELEGATE,
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
    /** Suspend somebody's access at once, and give it back. */
    SUSPEND,
    /** Read what was reported as misuse, as far as it concerns one's duty. */
    READ_REPORTS,
    /** Read reported breaches of personal information, as far as one leads them, stops them or advises on them. */
    READ_INCIDENTS,
    /** See who of a school has not signed, write to them, and put paper on file. */
    READ_SIGNATURES,
    /** Ask that an app or site be approved. */
    ASK_APP,
    /** Say yes or no to an app or site that somebody else asked for. */
    REVIEW_APPS,
    /** Say what is not public yet, and that it is now. */
    KEEP_EMBARGOES,
    /** Give written leave to exchange contact details, and take it back. */
    GIVE_LEAVE,
    /** Name who of the staff answers for somebody from outside. */
    NAME_SPONSOR,
    /** Keep what is looked into once a year. */
    REVIEW_YEARLY,
    /** Search the archive. */
    SEARCH_ARCHIVE,
    /** See requests to read what is sealed: one's own, or all where one holds a key. */
    SEE_SEALED_REQUESTS,
    /** Turn one of the two keys to what is sealed. */
    RELEASE_SEALED,
    /** Take in public-records requests and answer them. */
    ANSWER_REQUESTS,
    /** Place holds and lift them. */
    KEEP_HOLDS,
    /** Propose, agree to or carry out a disposition; which of these follows from the duty (CAM-05). */
    DISPOSE,
    /** Withhold parts of records that answer a request, and release what another officer redacted. */
    REDACT,
    /** Say whether records may leave on a subpoena or a court order. */
    REVIEW_ORDERS,
    /** See which leavers asked for a copy of their own data, and enter it for somebody who has left. */
    KEEP_LEAVER_COPIES,
    /** Say whether a leaver may take a copy of their own data; never one's own. */
    APPROVE_LEAVER_COPY,
    /** Make volumes of records, let them out, and see what was disclosed of a student. */
    PRODUCE,
    /** Ask for an official account, and see the register. */
    ASK_ACCOUNT,
    /** Say yes or no to an account that was asked for. */
    APPROVE_ACCOUNT,
    /** Freeze, seize and look after accounts, and see a secret together with another person. */
    KEEP_ACCOUNTS,
    /** Write a social post, and see what becomes of it; a delegate approves under this act, as far as the post is theirs. */
    WRITE_POST,
    /** Approve or return a post that somebody else wrote. */
    APPROVE_POST,
    /** Publish at once, and have it read afterwards. */
    POST_IN_EMERGENCY,
    /** See what is planned, published and stopped, and take back what may not stand any longer. */
    OVERSEE_POSTS
}
