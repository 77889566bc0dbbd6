package org.crosswalk.policy;

import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;

/**
 * What a school, or a group of it, adds to its district's pack (BOS-03).
 *
 * @param group empty where it is for the whole school
 */
public record Layer(PackEdition edition, OrgId school, Optional<GroupId> group, List<Rule> rules) {
    public Layer {
        rules = List.copyOf(rules);
    }

    public boolean isFor(OrgId asked, GroupId askedGroup) {
        return school.equals(asked) && group.map(askedGroup::equals).orElse(true);
    }
}
