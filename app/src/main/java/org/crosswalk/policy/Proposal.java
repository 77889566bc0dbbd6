package org.crosswalk.policy;

import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;

/** What somebody asks to send: the question that a {@link Policy} decides. */
public record Proposal(PersonId sender, GroupId group, Audience audience, Matter matter, Urgency urgency) {
    public Proposal(PersonId sender, GroupId group, Audience audience, Matter matter) {
        this(sender, group, audience, matter, Urgency.NONE);
    }
}
