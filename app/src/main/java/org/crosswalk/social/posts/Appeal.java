package org.crosswalk.social.posts;

import java.time.Instant;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;

/** An author's word that a finding is not so. It stays, and an approver reads it. */
public record Appeal(PostId post, int version, int finding, PersonId author, String note, Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 2_000;
}
