package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Who may lawfully hear about one student on a day, and the papers that say so: {@code GET /families/{student}}.
 *
 * @param day the day it answers for
 * @param filing null for those who only read
 */
public record FamilyPage(
        Frame frame,
        String student,
        String name,
        Eligibility eligibility,
        LocalDate day,
        List<Guardian> guardians,
        List<Paper> papers,
        @Nullable Filing filing)
        implements View {
    public enum Eligibility {
        NOT_YET,
        SHARED,
        ADULT,
        UNKNOWN
    }

    public enum Standing {
        MAY_HEAR,
        RIGHTS_UNKNOWN,
        NO_RIGHTS,
        RESTRICTED
    }

    public enum Ground {
        PROTECTIVE_ORDER,
        VISITATION_DENIED,
        SUPERVISED_VISITATION,
        LEGAL_CUSTODY_DENIED,
        RECORDS_ORDER,
        STUDENT_LIMITED
    }

    public enum Fault {
        NO_EVIDENCE,
        NOT_A_DAY,
        ENDS_BEFORE_IT_BEGINS,
        NO_THREAT_NOTED,
        NOT_AN_ADULT,
        NOT_THEIR_GUARDIAN,
        NOTHING_TO_END
    }

    /**
     * @param knownThen what the school knew on that day, where it has learned otherwise since; or else null
     * @param because what is in force on that day
     * @param addresses whether the reader may look after this guardian's addresses
     */
    public record Guardian(
            String id,
            String name,
            String relationship,
            Standing standing,
            @Nullable Standing knownThen,
            List<Because> because,
            boolean addresses) {}

    /** @param kind in the words of the SIS or of the law */
    public record Because(
            String kind,
            boolean paper,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** @param endedAfter the last day on which it counted, where another paper ended it */
    public record Paper(
            long id,
            Ground ground,
            String guardian,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String evidence,
            String by,
            Instant at,
            @Nullable LocalDate endedAfter,
            String endEvidence) {
        public boolean stands() {
            return endedAfter == null;
        }
    }

    /** What the form for a paper holds, and what has to be mended in it. */
    public record Filing(
            Set<Fault> faults,
            String guardian,
            @Nullable Ground ground,
            String from,
            String to,
            String evidence,
            boolean threatNoted) {
        public static Filing empty() {
            return new Filing(Set.of(), "", null, "", "", "", false);
        }
    }
}
