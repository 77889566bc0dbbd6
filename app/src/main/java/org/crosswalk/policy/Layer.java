package org.crosswalk.policy;

import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.policy.posts.PostLayer;

/**
 * What a school, or a group of it, adds to its district's pack (BOS-03).
 *
 * @param group empty where it is for the whole school
 * @param posts what it adds on social posts
 */
public record Layer(PackEdition edition, OrgId school, Optional<GroupId> group, List<Rule> rules, PostLayer posts) {
    public Layer {
        rules = List.copyOf(rules);
    }

    public boolean isFor(OrgId asked, GroupId askedGroup) {
        return school.equals(asked) && group.map(askedGroup::equals).orElse(true);
    }
}
