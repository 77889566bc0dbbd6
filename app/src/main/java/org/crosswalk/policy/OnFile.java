package org.crosswalk.policy;

import java.util.Set;
import org.crosswalk.common.PersonId;

/**
 * What the district has on file that bears on a proposal, as it stands when that is decided.
 *
 * @param unsigned what the sender was to have signed, and has not
 * @param sites hosts on the register of approved resources; what stands below one of them is approved with it
 * @param leave students with whom the sender may exchange personal contact details, by their principal's written leave
 * @param embargoes what the text tells of and the Superintendent has not made public yet
 */
public record OnFile(
        Known<Set<Unsigned>> unsigned,
        Known<Set<String>> sites,
        Known<Set<PersonId>> leave,
        Known<Set<Embargoed>> embargoes) {
    private static final OnFile NOTHING =
            new OnFile(Known.of(Set.of()), Known.of(Set.of()), Known.of(Set.of()), Known.of(Set.of()));

    /**
     * An agreement that is not signed.
     *
     * @param agreement its id in the pack
     * @param overdue whether the days that the pack gives are over
     */
    public record Unsigned(String agreement, boolean overdue) {}

    /**
     * @param topic as whoever placed it calls it
     * @param until the day on which it ends by itself, or that it has no such day, in words
     */
    public record Embargoed(String topic, String until) {}

    public static OnFile nothing() {
        return NOTHING;
    }
}
