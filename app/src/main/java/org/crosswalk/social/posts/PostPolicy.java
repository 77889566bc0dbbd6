package org.crosswalk.social.posts;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.policy.Layer;
import org.crosswalk.policy.Pack;
import org.crosswalk.roster.Groups;

/**
 * The pack that decides about a post: the district's, tightened by the layer of the school that speaks, and by those of every
 * school and group of which a student appears, whoever speaks.
 */
@Singleton
public class PostPolicy {
    private static final String WHOLE_SCHOOL = "school:";

    private final PolicyInForce policy;
    private final Groups groups;

    PostPolicy(PolicyInForce policy, Groups groups) {
        this.policy = policy;
        this.groups = groups;
    }

    public Pack of(Optional<OrgId> school, Set<PersonId> students, LocalDate day) {
        return policy.on(day, layer -> speaks(layer, school) || appears(layer, students, day))
                .pack();
    }

    public Pack of(WrittenPost post, LocalDate day) {
        return of(
                post.draft().school(),
                Checking.appearing(post.draft(), post.checked().found(), Set.of())
                        .keySet(),
                day);
    }

    private static boolean speaks(Layer layer, Optional<OrgId> school) {
        return layer.group().isEmpty() && school.equals(Optional.of(layer.school()));
    }

    private boolean appears(Layer layer, Set<PersonId> students, LocalDate day) {
        GroupId group = layer.group()
                .orElseGet(() -> new GroupId(WHOLE_SCHOOL + layer.school().value()));
        return !students.isEmpty()
                && groups.members(group, day).stream().anyMatch(member -> students.contains(member.person()));
    }
}
