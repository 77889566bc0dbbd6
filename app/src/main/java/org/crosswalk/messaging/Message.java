package org.crosswalk.messaging;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/**
 * A proposal as it was made, whatever became of it.
 *
 * @param school the school of its group
 * @param found what the scan found when it was written
 * @param verdict the newest decision
 */
public record Message(
        MessageId id, PersonId sender, OrgId school, Draft draft, List<Found> found, Instant at, Verdict verdict) {}
