package org.crosswalk.records;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.common.PersonId;

/** Where a records officer searches the archive and opens its entries; each look is archived first. */
@Singleton
@Requires(beans = ArchiveSearch.class)
public class ReadingRoom {
    private static final String THE_ARCHIVE = "archive";

    private final ArchiveSearch search;
    private final ArchiveEntries entries;
    private final Looks looks;

    ReadingRoom(ArchiveSearch search, ArchiveEntries entries, Looks looks) {
        this.search = search;
        this.entries = entries;
        this.looks = looks;
    }

    /** An opened entry, with the others about the same thing in order. */
    public record Opened(ArchiveEntry entry, List<ArchiveEntry> related) {}

    /** Searches; without words it is no look, and nothing is found. */
    public ArchiveHits search(PersonId by, ArchiveQuery query, Instant at) {
        if (!query.words().isBlank()) {
            looks.archive(Look.Search.of(by, query), THE_ARCHIVE, at);
        }
        return search.search(query);
    }

    /** Opens one entry; nothing where there is none of that number. */
    public Optional<Opened> open(PersonId by, long number, Instant at) {
        return entries.find(number).map(entry -> {
            List<ArchiveEntry> related = related(entry);
            looks.archive(new Look.Opening(by.value(), number), entry.about(), at);
            return new Opened(entry, related);
        });
    }

    private List<ArchiveEntry> related(ArchiveEntry entry) {
        return entries.about(entry.about()).stream()
                .filter(other -> other.number() != entry.number())
                .toList();
    }
}
