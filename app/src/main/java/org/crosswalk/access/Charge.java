package org.crosswalk.access;

import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * A duty and where it holds: in one group, in one school, or (both null) in the whole district.
 *
 * @param school the school of the duty or of its group
 */
public record Charge(
        Duty duty, @Nullable OrgId school, @Nullable GroupId group) {}
