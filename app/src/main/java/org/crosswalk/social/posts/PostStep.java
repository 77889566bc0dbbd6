package org.crosswalk.social.posts;

import java.time.Instant;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;

/**
 * Something done with a post: who, when, and why. Steps stay.
 *
 * @param stage which of the pack's stages of approval, from 1; of HANDED_IN how many there are; 0 for steps that have none
 */
public record PostStep(PostId post, int version, Kind kind, int stage, PersonId by, Instant at, String note) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 2_000;

    /** Who does what nobody decided, such as letting a post lapse. */
    public static final PersonId THE_CLOCK = new PersonId("the-clock");

    public enum Kind {
        HANDED_IN,
        APPROVED,
        RETURNED,
        /** Nobody answered in time. */
        LAPSED,
        /** Its author took it back before it was published. */
        WITHDRAWN,
        /** Published at once; somebody else reads it right afterwards. */
        EMERGENCY,
        READ_AFTERWARDS,
        RETRACTED
    }

    /** What only one step can take; answers to one stage of a version stand in each other's way. */
    public String turn() {
        return switch (kind) {
            case HANDED_IN, EMERGENCY -> version + ":in";
            case APPROVED, RETURNED, LAPSED, WITHDRAWN -> version + ":" + stage;
            case READ_AFTERWARDS -> "afterwards";
            case RETRACTED -> "retracted";
        };
    }
}
