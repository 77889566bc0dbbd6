package org.crosswalk.optout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;

/**
 * Who has ended which channel for messages that are not urgent. What is about safety goes out all the same and says so: a
 * sender of an urgent message does not ask here.
 */
public interface OptOuts {
    /** Those of the people who have ended the channel, each with the step that ended it; whoever is absent has not. */
    Map<PersonId, OptOut> of(Collection<PersonId> people, Channel channel);

    /** Every step of a person, newest first. */
    List<OptOut> history(PersonId person);

    void add(OptOut step);
}
