package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHit.Fragment;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.jspecify.annotations.Nullable;

/** Answers from this node's index, from one view of it at a time. */
@Singleton
@Requires(notEnv = "command")
class LuceneArchiveSearch implements ArchiveSearch {
    private final FoldedWords analyzer = new FoldedWords();
    private final TypedWords words = new TypedWords(analyzer);
    private final ArchiveIndex index;
    private final ArchiveEntries entries;

    LuceneArchiveSearch(ArchiveIndex index, ArchiveEntries entries) {
        this.index = index;
        this.entries = entries;
    }

    @Override
    public ArchiveHits search(ArchiveQuery asked) {
        SearcherManager searchers = index.searchers();
        try {
            IndexSearcher view = searchers.acquire();
            try {
                return answer(view, asked);
            } finally {
                searchers.release(view);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private ArchiveHits answer(IndexSearcher view, ArchiveQuery asked) throws IOException {
        Query query = words.query(asked.words());
        ScoreDoc[] found =
                view.search(older(query, asked.before()), asked.size() + 1, IndexFolder.NEWEST_FIRST).scoreDocs;
        List<ArchiveHit> hits = hits(
                view,
                query,
                Stream.of(found).limit(asked.size()).mapToInt(hit -> hit.doc).toArray());
        Long olderThan = found.length > asked.size() ? (Long) hits.getLast().number() : null;
        return new ArchiveHits(hits, view.count(query), ArchiveIndex.completeUpTo(view), entries.newest(), olderThan);
    }

    private static Query older(Query query, @Nullable Long before) {
        return before == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(LongPoint.newRangeQuery(EntryDocuments.NUMBER, Long.MIN_VALUE, before - 1), Occur.FILTER)
                        .build();
    }

    private List<ArchiveHit> hits(IndexSearcher view, Query query, int[] documents) throws IOException {
        List<List<Fragment>> snippets = new Snippets(view, analyzer).of(query, documents);
        StoredFields stored = view.storedFields();
        List<ArchiveHit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(hit(stored.document(documents[i]), snippets.get(i)));
        }
        return hits;
    }

    private static ArchiveHit hit(Document document, List<Fragment> snippet) {
        return new ArchiveHit(
                document.getField(EntryDocuments.NUMBER).numericValue().longValue(),
                EntryKind.valueOf(document.get(EntryDocuments.KIND)),
                Instant.parse(document.get(EntryDocuments.AT)),
                document.get(EntryDocuments.ABOUT),
                snippet);
    }
}
