package org.crosswalk.records.requests;

import java.time.LocalDate;

/** What became of a step at the records desk. */
public sealed interface Desked {
    record Done(RecordsRequest request) implements Desked {}

    record NoSuchRequest() implements Desked {}

    /** The step is not possible now. */
    record NotNow(RecordsRequest request, Why why) implements Desked {}

    /** The last day for it has passed. */
    record TooLate(RecordsRequest request, LocalDate lastDay, Why why) implements Desked {}

    enum Why {
        CLOSED,
        NOT_RESPONDED,
        /** No fee may be charged once the response is late. */
        FEE_LOST,
        RATE_OVER_CAP,
        /** Time of segregating and redacting is charged only where the Supervisor allowed it. */
        REDACTION_NOT_ALLOWED,
        PETITION_LATE,
        PETITIONED_BEFORE,
        NOT_PETITIONED,
        EXTENSION_TOO_LONG,
        NOT_APPEALED,
        APPEALED_BEFORE,
        APPEAL_LATE
    }
}
