package org.crosswalk.access;

import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.jspecify.annotations.Nullable;

/** Where something is done: in a group, in a school, or in the district as a whole. */
public record Place(@Nullable OrgId school, @Nullable GroupId group) {
    public static final Place DISTRICT = new Place(null, null);
}
