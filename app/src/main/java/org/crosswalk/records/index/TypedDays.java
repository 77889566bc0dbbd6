package org.crosswalk.records.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;

/** Days as they are typed, such as 2026-03-02; whole days of the district. */
record TypedDays(ZoneId zone) {
    /** Nothing where it is no day. */
    Optional<Query> range(String name, String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return Optional.of(
                    switch (name) {
                        case "after" -> LongPoint.newRangeQuery(EntryDocuments.AT, start(day), Long.MAX_VALUE);
                        case "before" -> LongPoint.newRangeQuery(EntryDocuments.AT, Long.MIN_VALUE, start(day) - 1);
                        default -> LongPoint.newRangeQuery(EntryDocuments.AT, start(day), start(day.plusDays(1)) - 1);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
