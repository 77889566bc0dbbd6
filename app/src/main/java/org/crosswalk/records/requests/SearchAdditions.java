package org.crosswalk.records.requests;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.ReadingRoom;
import org.jspecify.annotations.Nullable;

/** Adds every result of a search to a request's responsive set, from all its pages. */
@Singleton
@Requires(beans = ArchiveSearch.class)
public class SearchAdditions {
    private static final int PAGE = 1_000;

    private final ReadingRoom room;
    private final ArchiveSearch search;
    private final ArchiveEntries entries;
    private final Likeness likeness;
    private final ResponsiveReview review;

    SearchAdditions(
            ReadingRoom room,
            ArchiveSearch search,
            ArchiveEntries entries,
            Likeness likeness,
            ResponsiveReview review) {
        this.room = room;
        this.search = search;
        this.entries = entries;
        this.likeness = likeness;
        this.review = review;
    }

    /** How many there are; no look, since nothing of them is shown. */
    public ArchiveHits count(String words) {
        return search.search(all(words, null, 1));
    }

    /** Adds them all, undecided; the search is archived first, as every look is. Gives how many were new. */
    public int addAll(RequestId request, String words, PersonId by, Instant at) {
        List<ResponsiveSets.Found> found = new ArrayList<>();
        ArchiveHits page = room.search(by, all(words, null, PAGE), at);
        collect(request, page, found);
        for (Long before = page.olderThan(); before != null; before = next(request, words, before, found)) {}
        return review.add(request, found, by, words, at);
    }

    private @Nullable Long next(RequestId request, String words, long before, List<ResponsiveSets.Found> found) {
        ArchiveHits page = search.search(all(words, before, PAGE));
        collect(request, page, found);
        return page.olderThan();
    }

    /** What the desk itself wrote about the request is no answer to it. */
    private void collect(RequestId request, ArchiveHits page, List<ResponsiveSets.Found> found) {
        page.hits()
                .forEach(hit -> entries.find(hit.number())
                        .filter(entry -> !entry.about().equals(request.value()))
                        .map(entry -> likeness.of(hit, entry))
                        .ifPresent(found::add));
    }

    /** What is sealed is found too: it may have to be withheld, and that is said in the log. */
    private static ArchiveQuery all(String words, @Nullable Long before, int size) {
        return new ArchiveQuery(words, before, size, ArchiveQuery.Sight.EVERYTHING);
    }
}
