package org.crosswalk.records.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosswalk.records.calendar.BusinessDays;
import org.crosswalk.records.calendar.Deadlines;

/** Something that an open request still waits for, and its last day. */
public record Due(What what, LocalDate day) {
    public enum What {
        RESPONSE,
        /** To ask the Supervisor for more time; may be let pass. */
        PETITION,
        PRODUCTION,
        /** The Supervisor's decision on an appeal. */
        SUPERVISOR,
        /** The requester's, after which the response stands; may pass. */
        APPEAL;

        /** Whether nothing is missed where nobody does anything by that day. */
        public boolean mayPass() {
            return this == PETITION || this == APPEAL;
        }
    }

    /** Everything the request waits for, soonest first; nothing where only closing it is left. */
    static List<Due> of(RecordsRequest request, Deadlines deadlines) {
        List<Due> due = new ArrayList<>();
        LocalDate supervisor = deadlines.supervisor();
        if (supervisor != null) {
            due.add(new Due(What.SUPERVISOR, supervisor));
        }
        if (request.isOpen() && !request.isResponded()) {
            due.add(new Due(What.RESPONSE, deadlines.response()));
        }
        if (request.owesRecords()) {
            due.add(new Due(What.PRODUCTION, deadlines.production()));
            if (request.last(Step.Petitioned.class).isEmpty()) {
                due.add(new Due(What.PETITION, deadlines.petition()));
            }
        }
        LocalDate appeal = deadlines.appeal();
        if (appeal != null && supervisor == null && request.isOpen()) {
            due.add(new Due(What.APPEAL, appeal));
        }
        due.sort(Comparator.comparing(Due::day).thenComparing(Due::what));
        return due;
    }

    /** The next that must not be missed. */
    public static Optional<Due> next(List<Due> due) {
        return due.stream().filter(one -> !one.what().mayPass()).findFirst();
    }

    /** Business days that are left after today; 0 on the day itself, negative once it has passed. */
    public int left(LocalDate today, BusinessDays days) {
        return days.between(today, day);
    }
}
