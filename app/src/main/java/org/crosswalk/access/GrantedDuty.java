package org.crosswalk.access;

import java.time.Instant;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A duty that was granted by hand and has not ended.
 *
 * @param school where it holds, or null for the district
 * @param by who granted it: the operating system's user name of whoever ran the command
 */
public record GrantedDuty(
        PersonId person, Duty duty, @Nullable OrgId school, String by, Instant at) {
    public GrantedDuty {
        switch (duty) {
            case PRINCIPALS_DELEGATE -> throw new IllegalArgumentException("A principal names who stands in for them");
            case COACH, TEACHER, PRINCIPAL ->
                throw new IllegalArgumentException("A " + duty + " is named by the roster, not granted");
            case RECORDS_OFFICER,
                    SUPERINTENDENT,
                    TECHNOLOGY_DIRECTOR,
                    CHIEF_OPERATING_OFFICER,
                    COUNSEL,
                    IT_ADMINISTRATOR -> {
                if (school != null) {
                    throw new IllegalArgumentException("A " + duty + " serves the district, not one school");
                }
            }
            case COUNSELOR, NURSE, OFFICE -> {
                if (school == null) {
                    throw new IllegalArgumentException("A " + duty + " serves a school");
                }
            }
            case REVIEWER, COMMUNICATIONS -> {}
        }
    }
}
