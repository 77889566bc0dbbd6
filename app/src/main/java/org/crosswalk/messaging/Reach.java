package org.crosswalk.messaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Recipient;

/**
 * Whom a draft would reach on a day.
 *
 * @param students the group's students on that day
 * @param recipients the same people as {@code addressees}, as the rules see them
 */
public record Reach(
        Set<PersonId> students, List<Recipient> recipients, List<Addressee> addressees, List<Unreached> unreached) {

    /** Students who would get it. */
    public Set<PersonId> studentsReached() {
        return recipients.stream()
                .filter(Recipient.Student.class::isInstance)
                .map(Recipient::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
