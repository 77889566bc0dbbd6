package org.crosswalk.messaging.wordings;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;

/**
 * Words to begin a message with.
 *
 * @param of the group whose staff use it; empty for everybody in the district
 */
public record Wording(
        String id, Optional<GroupId> of, Matter matter, String subject, String text, PersonId by, Instant at) {
    private static final GroupId SOME_GROUP = new GroupId("some-group");

    public static Wording written(
            Optional<GroupId> of, Matter matter, String subject, String text, PersonId by, Instant at) {
        Draft tidy = draft(matter, subject, text);
        return new Wording(UUID.randomUUID().toString(), of, matter, tidy.subject(), tidy.text(), by, at);
    }

    /** What must be mended before it can begin a message. */
    public Set<Draft.Fault> faults() {
        return draft(matter, subject, text).faults();
    }

    private static Draft draft(Matter matter, String subject, String text) {
        return new Draft(SOME_GROUP, new Audience.WholeGroup(), matter, subject, text, true);
    }
}
