package org.crosswalk.records.retention;

import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Duty;
import org.crosswalk.archive.ArchiveEntry;

/** The retention schedule in force, and whose keys a disposition needs (CAM-05). */
public record Schedule(List<Duty> keys, List<Series> series) {
    public Optional<Series> named(String name) {
        return series.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The series that an entry belongs to; nothing for what is kept without end. */
    public Optional<Series> of(ArchiveEntry entry, boolean namesStudent) {
        return series.stream()
                .filter(one -> one.kinds().contains(entry.kind()))
                .filter(one -> !one.ofStudent() || namesStudent)
                .findFirst();
    }
}
