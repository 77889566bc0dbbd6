package org.crosswalk.access.store;

import io.micronaut.serde.annotation.Serdeable;
import org.crosswalk.access.Duty;
import org.crosswalk.common.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * What the archive keeps of a granted or ended duty.
 *
 * @param change {@code granted} or {@code ended}
 */
@Serdeable
record DutyEntry(
        String change, String person, Duty duty, @Nullable String school, String by) {
    static DutyEntry of(String change, String person, Duty duty, @Nullable OrgId school, String by) {
        return new DutyEntry(change, person, duty, school == null ? null : school.value(), by);
    }
}
