package org.crosswalk.social.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Approver;

/**
 * Somebody who approves in another's absence.
 *
 * @param school empty for the district
 * @param as what they stand in for
 * @param from the first day
 * @param to the last day
 */
public record Delegate(
        String id,
        Optional<OrgId> school,
        Approver as,
        PersonId away,
        PersonId person,
        LocalDate from,
        LocalDate to,
        Instant namedAt) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
