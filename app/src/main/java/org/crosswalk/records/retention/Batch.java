package org.crosswalk.records.retention;

import java.time.Instant;
import java.util.List;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one series whose time is over, proposed for disposition.
 *
 * @param because why they fall due, with the notice where one was needed
 * @param under the archive entry of the disposition, or null before it
 */
public record Batch(
        long id,
        String series,
        String because,
        List<Long> entries,
        int keysNeeded,
        PersonId by,
        Instant at,
        List<Key> keys,
        @Nullable Long under) {
    /** One duty's word; there is one of each duty and of each person. */
    public record Key(Duty duty, PersonId person, boolean agreed, Instant at, String note) {}

    public boolean isRefused() {
        return keys.stream().anyMatch(key -> !key.agreed());
    }

    public boolean isDone() {
        return under != null;
    }

    /** Whether every key that the schedule names was given. */
    public boolean hasEveryKey(List<Duty> needed) {
        return !isRefused() && keys.stream().map(Key::duty).toList().containsAll(needed);
    }
}
