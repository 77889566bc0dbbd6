package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ArchiveFacets;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHit.Fragment;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.Reconciled;

/** Answers from this node's index, from one view of it at a time. */
@Singleton
@Requires(notEnv = "command")
class LuceneArchiveSearch implements ArchiveSearch {
    private static final Set<String> HIT = Set.of(
            EntryDocuments.NUMBER,
            EntryDocuments.KIND,
            EntryDocuments.AT,
            EntryDocuments.ABOUT,
            EntryDocuments.THREAD,
            EntryDocuments.SAME,
            EntryDocuments.SEALED,
            EntryDocuments.BROKEN,
            EntryDocuments.TEXT,
            EntryDocuments.ATTACHED);

    private final FoldedWords analyzer = new FoldedWords();
    private final ArchiveIndex index;
    private final ArchiveEntries entries;
    private final ZoneId zone;

    LuceneArchiveSearch(ArchiveIndex index, ArchiveEntries entries, Clock clock) {
        this.index = index;
        this.entries = entries;
        this.zone = clock.getZone();
    }

    private interface Answer<T> {
        T from(IndexSearcher view) throws IOException;
    }

    @Override
    public ArchiveHits search(ArchiveQuery asked) {
        return withView(view -> answer(view, asked));
    }

    @Override
    public ArchiveFacets facets(ArchiveQuery asked) {
        return withView(view -> Facets.of(view, seen(view, asked).shown()));
    }

    @Override
    public Reconciled reconcile() {
        index.readBrokenAgain();
        return withView(view -> new Reconciliation(entries).of(view));
    }

    @Override
    public void readAgain(long number) {
        index.readAgain(List.of(number));
    }

    private <T> T withView(Answer<T> answer) {
        SearcherManager searchers = index.searchers();
        try {
            IndexSearcher view = searchers.acquire();
            try {
                return answer.from(view);
            } finally {
                searchers.release(view);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private Seen seen(IndexSearcher view, ArchiveQuery asked) {
        Query query = new TypedWords(analyzer, zone, view.getIndexReader()).query(asked.words());
        return Seen.by(asked.sight(), query);
    }

    private ArchiveHits answer(IndexSearcher view, ArchiveQuery asked) throws IOException {
        Seen seen = seen(view, asked);
        NewestPage page = NewestPage.of(view, seen.shown(), asked);
        List<ArchiveHit> hits = hits(view, seen.asked(), page.documents(asked.size()));
        long sealed = view.count(seen.hidden());
        long broken = view.count(ArchiveIndex.BROKEN);
        return new ArchiveHits(
                hits,
                page.total(),
                sealed,
                sealed == 0 ? List.of() : NewestPage.numbers(view, seen.hidden(), asked.size()),
                broken,
                broken == 0 ? List.of() : NewestPage.numbers(view, ArchiveIndex.BROKEN, asked.size()),
                ArchiveIndex.completeUpTo(view),
                entries.newest(),
                page.hasMoreThan(asked.size()) ? (Long) hits.getLast().number() : null);
    }

    private List<ArchiveHit> hits(IndexSearcher view, Query query, int[] documents) throws IOException {
        Map<Integer, Document> read = read(view, documents);
        List<List<Fragment>> snippets = new Snippets(view, analyzer, read).of(query, documents);
        List<ArchiveHit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(hit(Objects.requireNonNull(read.get(documents[i])), snippets.get(i)));
        }
        return hits;
    }

    /** In the order in which they lie on disk, where neighbours are packed together. */
    private static Map<Integer, Document> read(IndexSearcher view, int[] documents) throws IOException {
        StoredFields stored = view.storedFields();
        Map<Integer, Document> read = new HashMap<>();
        for (int document : IntStream.of(documents).sorted().toArray()) {
            read.put(document, stored.document(document, HIT));
        }
        return read;
    }

    private static ArchiveHit hit(Document document, List<Fragment> snippet) {
        return new ArchiveHit(
                document.getField(EntryDocuments.NUMBER).numericValue().longValue(),
                EntryKind.valueOf(document.get(EntryDocuments.KIND)),
                Instant.parse(document.get(EntryDocuments.AT)),
                document.get(EntryDocuments.ABOUT),
                snippet,
                document.get(EntryDocuments.THREAD),
                document.get(EntryDocuments.SAME),
                document.get(EntryDocuments.SEALED) != null,
                document.get(EntryDocuments.BROKEN) == null);
    }
}
