package org.crosswalk.records.requests;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Ranges;
import org.crosswalk.common.PersonId;

/** An officer's work on a request's responsive set; each bulk of it is archived with who, which and why. */
@Singleton
public class ResponsiveReview {
    /** In UTF-16 units, of the reason for a bulk. */
    public static final int LONGEST_WHY = 1_000;

    /** @param entries such as "3-7,12" */
    @Serdeable
    record MarkedEntry(String request, Mark mark, String entries, String by, String why) {}

    @Serdeable
    record UndoneEntry(String request, Mark mark, int entries, String by, String why) {}

    private final ResponsiveSets sets;
    private final Archive archive;

    ResponsiveReview(ResponsiveSets sets, Archive archive) {
        this.sets = sets;
        this.archive = archive;
    }

    public ResponsiveSet of(RequestId request) {
        return sets.of(request);
    }

    /** Adds what was found, undecided; gives how many were new. */
    @Transactional
    public int add(RequestId request, List<ResponsiveSets.Found> found, PersonId by, String why, Instant at) {
        int added = sets.add(request, found, by, why, at);
        if (added > 0) {
            List<Long> entries = found.stream().map(ResponsiveSets.Found::entry).toList();
            tell(request, at, new MarkedEntry(request.value(), Mark.UNDECIDED, Ranges.of(entries), by.value(), why));
        }
        return added;
    }

    /** Marks those of the entries that are in the set, each with its exact duplicates; gives how many. */
    @Transactional
    public int mark(RequestId request, Collection<Long> entries, Mark mark, PersonId by, String why, Instant at) {
        ResponsiveSet set = sets.of(request);
        Set<String> chosen = set.items().stream()
                .filter(item -> entries.contains(item.entry()))
                .map(ResponsiveSet.Item::same)
                .collect(Collectors.toSet());
        return mark(request, set, item -> chosen.contains(item.same()), mark, by, why, at);
    }

    /** Marks all of the set that have a mark, or all of it where none is named; gives how many. */
    @Transactional
    public int markAll(RequestId request, Optional<Mark> of, Mark mark, PersonId by, String why, Instant at) {
        return mark(request, sets.of(request), item -> of.isEmpty() || item.mark() == of.get(), mark, by, why, at);
    }

    /** The newest bulk, which can be undone. */
    public Optional<ResponsiveSets.Batch> last(RequestId request) {
        return sets.lastBatch(request);
    }

    private int mark(
            RequestId request,
            ResponsiveSet set,
            Predicate<ResponsiveSet.Item> which,
            Mark mark,
            PersonId by,
            String why,
            Instant at) {
        List<Long> entries = set.items().stream()
                .filter(which)
                .map(ResponsiveSet.Item::entry)
                .toList();
        int marked = sets.mark(request, entries, mark, by, why, at);
        if (marked > 0) {
            tell(request, at, new MarkedEntry(request.value(), mark, Ranges.of(entries), by.value(), why));
        }
        return marked;
    }

    /** Takes the newest bulk back; false where there is none. */
    @Transactional
    public boolean undo(RequestId request, PersonId by, Instant at) {
        return sets.lastBatch(request)
                .filter(batch -> sets.undo(request, by, at))
                .map(batch -> {
                    tell(
                            request,
                            at,
                            new UndoneEntry(request.value(), batch.mark(), batch.entries(), by.value(), batch.why()));
                    return true;
                })
                .orElse(false);
    }

    private void tell(RequestId request, Instant at, Object content) {
        archive.append(EntryKind.REQUEST, request.value(), at, content);
    }
}
