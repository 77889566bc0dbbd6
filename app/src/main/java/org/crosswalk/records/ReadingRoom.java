package org.crosswalk.records;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.sealed.LookRequests.Answered;
import org.crosswalk.records.sealed.SealedEntry;
import org.crosswalk.records.sealed.SealedLooks;

/** Where a records officer searches the archive and opens its entries; each look is archived first. */
@Singleton
@Requires(beans = ArchiveSearch.class)
public class ReadingRoom {
    private final ArchiveSearch search;
    private final ArchiveEntries entries;
    private final SealedLooks sealedLooks;
    private final Looks looks;

    ReadingRoom(ArchiveSearch search, ArchiveEntries entries, SealedLooks sealedLooks, Looks looks) {
        this.search = search;
        this.entries = entries;
        this.sealedLooks = sealedLooks;
        this.looks = looks;
    }

    /** What somebody finds behind a number. */
    public sealed interface Found {
        /** An opened entry, with the others about the same thing in order. */
        record Opened(ArchiveEntry entry, List<ArchiveEntry> related) implements Found {}

        /** It is sealed, and nothing of it was shown. */
        record Sealed(ArchiveEntry entry) implements Found {}

        record Nothing() implements Found {}
    }

    /** A page of hits, and what all hits are made of. */
    public record Searched(ArchiveHits hits, ArchiveFacets facets) {}

    /** Searches; without words it is no look, and nothing is found. */
    public Searched search(SignedIn who, ArchiveQuery query, Instant at) {
        if (!query.words().isBlank()) {
            looks.archive(Look.Search.of(who.person(), query), Looks.THE_ARCHIVE, at);
        }
        ArchiveQuery seen = query.seenBy(sealedLooks.sight(who.person(), at));
        return new Searched(search.search(seen), search.facets(seen));
    }

    /** Searches as the query's own sight says, for a feature that must know of everything. */
    public ArchiveHits search(PersonId by, ArchiveQuery query, Instant at) {
        if (!query.words().isBlank()) {
            looks.archive(Look.Search.of(by, query), Looks.THE_ARCHIVE, at);
        }
        return search.search(query);
    }

    /** Opens one entry. */
    public Found open(SignedIn who, long number, Instant at) {
        Optional<ArchiveEntry> found = entries.find(number);
        if (found.isEmpty()) {
            return new Found.Nothing();
        }
        ArchiveEntry entry = found.get();
        List<ArchiveEntry> about = about(entry);
        if (about.stream().noneMatch(Seals::begins)) {
            looks.archive(new Look.Opening(who.person().value(), number), entry.about(), at);
            return new Found.Opened(entry, without(entry, about));
        }
        Optional<Answered> released = sealedLooks.released(who.person(), entry.about(), at);
        if (released.isEmpty()) {
            return new Found.Sealed(entry);
        }
        looks.archive(SealedEntry.Opened.of(released.get(), who.charges(), number), entry.about(), at);
        return new Found.Opened(entry, without(entry, about));
    }

    /** Compares what can be searched with the archive. */
    public Reconciled compare() {
        return search.reconcile();
    }

    private List<ArchiveEntry> about(ArchiveEntry entry) {
        // all searches are about the archive: too many, and they tell nothing of each other
        return entry.about().equals(Looks.THE_ARCHIVE) ? List.of(entry) : entries.about(entry.about());
    }

    private static List<ArchiveEntry> without(ArchiveEntry entry, List<ArchiveEntry> about) {
        return about.stream().filter(other -> other.number() != entry.number()).toList();
    }
}
