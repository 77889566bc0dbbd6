package org.crosswalk.gates;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reported as misuse (LEI-23, WES-16).
 *
 * @param school where it happened; null where it concerns no one school
 */
public record MisuseReport(
        long id, Kind kind, @Nullable OrgId school, String said, PersonId by, Instant at, Optional<Answer> answer) {

    /** What it is about, and whose duties it therefore goes to. */
    public enum Kind {
        /** CAM-06: to the supervisor and the Deputy Superintendent's office. */
        STUDENT_DATA(Set.of(Duty.PRINCIPAL, Duty.SUPERINTENDENT)),
        /** CAM-06: to human resources, who sit in the superintendent's office. */
        EMPLOYEE_DATA(Set.of(Duty.SUPERINTENDENT)),
        /** BEL-12: at once to the Director of Technology. */
        BREACH(Set.of(Duty.TECHNOLOGY_DIRECTOR, Duty.SUPERINTENDENT)),
        /** LEI-20: to the Director of Technology, who warns the others. */
        PHISHING(Set.of(Duty.TECHNOLOGY_DIRECTOR)),
        /** LEI-23, WES-16: whatever else breaks the acceptable-use policy. */
        CONDUCT(Set.of(Duty.PRINCIPAL, Duty.TECHNOLOGY_DIRECTOR));

        private final Set<Duty> to;

        Kind(Set<Duty> to) {
            this.to = to;
        }

        public Set<Duty> to() {
            return to;
        }
    }

    /** What was done about it. */
    public record Answer(String note, PersonId by, Instant at) {}
}
