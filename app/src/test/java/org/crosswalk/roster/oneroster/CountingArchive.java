package org.crosswalk.roster.oneroster;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;

/** Stands in where only the roster is tested. */
@Singleton
@Requires(missingBeans = Archive.class)
class CountingArchive implements Archive {
    private final AtomicLong entries = new AtomicLong();

    @Override
    public long append(EntryKind kind, String about, Instant at, Object content) {
        return entries.incrementAndGet();
    }
}
