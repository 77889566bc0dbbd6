package org.crosswalk.roster.oneroster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The stored roster, as an import compares it with a package and brings it up to date, all in one transaction. */
public interface Mirror {
    /** Waits until no other import is under way, and keeps others waiting until the transaction ends. */
    void takeTurn();

    /** Every row that has not been ended, by id. */
    Map<String, Row> current(Kind kind);

    /** Writes added and changed rows, and ends those that vanished; an ended row that is added again is revived. */
    void write(Kind kind, Changes changes, LocalDate today);

    /** Keeps what was said of guardianships, and of whom anything changed, for questions about this day. */
    void remember(Changes guardianships, Changes people, Instant at);

    /** Keeps the report of an import with its quarantined rows, and gives its number. */
    long keep(Report report, Instant at);
}
