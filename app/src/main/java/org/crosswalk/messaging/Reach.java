package org.crosswalk.messaging;

import java.util.List;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Recipient;

/**
 * Whom a draft would reach on a day.
 *
 * @param students the group's students on that day
 * @param hearers the students whom it really reaches: where it goes by e-mail to some, those whose e-mail works
 * @param recipients the same people as {@code addressees}, as the rules see them
 */
public record Reach(
        Set<PersonId> students,
        List<Recipient> recipients,
        Set<PersonId> hearers,
        List<Addressee> addressees,
        List<Unreached> unreached) {

    /** Students who would get it. */
    public Set<PersonId> studentsReached() {
        return Recipient.students(recipients);
    }
}
