package org.crosswalk.roster;

import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;

/** A team, club, class or whole school, as the roster's classes and enrolments make it. */
public record Group(GroupId id, String title, GroupKind kind, OrgId school) {}
