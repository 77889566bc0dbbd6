package org.crosswalk.policy.posts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a school or a group adds to its district's word on posts. It can only ask for more: its consents are asked for beside
 * the district's, its stages come after the district's, and a shorter wait lapses sooner.
 *
 * @param waitsDays empty where it leaves that alone
 */
public record PostLayer(List<ConsentRule> consents, List<Set<Approver>> stages, Optional<Integer> waitsDays) {
    public PostLayer {
        consents = List.copyOf(consents);
        stages = List.copyOf(stages);
    }

    public static PostLayer nothing() {
        return new PostLayer(List.of(), List.of(), Optional.empty());
    }
}
