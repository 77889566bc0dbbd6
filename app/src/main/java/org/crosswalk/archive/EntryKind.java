package org.crosswalk.archive;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an archive entry tells of. */
public enum EntryKind {
    MESSAGE,
    /** What a scan found in a message, a reply, a post or a comment; the decision that stands on it comes after and names it. */
    SCAN,
    DECISION,
    DELIVERY,
    /** A message that waits: for its time, then left, stopped or cancelled. */
    DEPARTURE,
    REVIEW,
    DISPUTE,
    /** What was answered to a message, by a student, a guardian or staff. */
    REPLY,
    /** E-mail of the district, as it was journaled. */
    MAIL,
    /** What somebody said of a right, an address or a channel: verified, revoked, opted out, consented. */
    CONTACT,
    /** A register's row, a signature or a report: what the policy's gates stand on. */
    COMPLIANCE,
    ROSTER_IMPORT,
    SIGN_IN,
    /** A look into what is not one's own, or what is sealed. */
    ACCESS,
    /** A social account: asked for, approved, frozen, seized. */
    ACCOUNT,
    /** A social post with its edits, deletions and comments as the network showed them. */
    POST,
    POST_EDIT,
    POST_DELETION,
    COMMENT,
    APPROVAL,
    /** A step of a public-records request. */
    REQUEST,
    HOLD,
    REDACTION,
    /** What left the archive, for whom and on what legal basis. */
    EXPORT,
    DISPOSITION,
    /** What a row says that is no kind of entry: somebody altered it, or a later service wrote it. Nothing is archived as this. */
    UNKNOWN;

    private static final Map<String, EntryKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EntryKind::name, Function.identity()));

    /** The kind of that name; {@link #UNKNOWN} where there is none. */
    public static EntryKind named(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN);
    }
}
