package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.page.GroupName;

/** Names groups as pages show them. */
@Singleton
class GroupNames {
    private final Groups groups;
    private final Schools schools;

    GroupNames(Groups groups, Schools schools) {
        this.groups = groups;
        this.schools = schools;
    }

    /** The group's name; its id where the roster has ended it since. */
    GroupName of(GroupId id) {
        return groups.find(id)
                .map(this::of)
                .orElseGet(() -> new GroupName(id.value(), id.value(), GroupName.Kind.CLASS, ""));
    }

    GroupName of(Group group) {
        return of(group, schoolNames());
    }

    GroupName of(Group group, Map<OrgId, String> schoolNames) {
        return new GroupName(
                group.id().value(),
                group.title(),
                GroupName.Kind.valueOf(group.kind().name()),
                schoolNames.getOrDefault(group.school(), ""));
    }

    Map<OrgId, String> schoolNames() {
        return schools.all().stream().collect(Collectors.toMap(Schools.School::id, Schools.School::name));
    }
}
