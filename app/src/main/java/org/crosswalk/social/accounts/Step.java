package org.crosswalk.social.accounts;

import java.time.Instant;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something done with an account: by whom, when, and why. Steps stay.
 *
 * @param person to whom it passed, or who joined or left those who moderate it; null for every other step
 */
public record Step(AccountId account, Kind kind, @Nullable PersonId person, PersonId by, Instant at, String note) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 2_000;

    /** Who does what nobody decided, such as passing a leaver's account on. */
    public static final PersonId THE_ROSTER = new PersonId("the-roster");

    public enum Kind {
        APPROVED,
        RETURNED,
        FROZEN,
        THAWED,
        SEIZED,
        KEEPER,
        /** In the place of all before. */
        MODERATOR,
        MODERATOR_ADDED,
        MODERATOR_REMOVED,
        COMMENTS_ON,
        COMMENTS_OFF,
        /** The yearly look whether all of it is still so. */
        REVIEWED,
        REMINDED,
        SEALED
    }
}
