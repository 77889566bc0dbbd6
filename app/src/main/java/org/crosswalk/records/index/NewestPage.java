package org.crosswalk.records.index;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.crosswalk.records.ArchiveQuery;
import org.jspecify.annotations.Nullable;

/**
 * The newest of what fits, with one more than was asked for where there are more.
 *
 * @param total how many fit on all pages together
 */
record NewestPage(List<ScoreDoc> found, long total) {
    /** After so many, those that cannot be on the page need not be looked at. */
    private static final int ENOUGH = 1000;

    /** All that fits is looked at once, and counted on the way; where the index knows how many there are, only what may be on the page. */
    static NewestPage of(IndexSearcher view, Query query, ArchiveQuery asked) throws IOException {
        FieldDoc last = asked.before() == null ? null : place(view, asked.before());
        Query rewritten = view.rewrite(query);
        long known = known(view, rewritten);
        int most = Math.min(asked.size() + 1, Math.max(1, view.getIndexReader().maxDoc()));
        TopFieldDocs newest = view.search(
                rewritten,
                new TopFieldCollectorManager(
                        IndexFolder.NEWEST_FIRST, most, last, known < 0 ? Integer.MAX_VALUE : ENOUGH));
        return new NewestPage(List.of(newest.scoreDocs), known < 0 ? newest.totalHits.value() : known);
    }

    boolean hasMoreThan(int size) {
        return found.size() > size;
    }

    /** The documents of the page itself. */
    int[] documents(int size) {
        return found.stream().limit(size).mapToInt(hit -> hit.doc).toArray();
    }

    /** The numbers of the newest entries that fit. */
    static List<Long> numbers(IndexSearcher view, Query query, int most) throws IOException {
        return Stream.of(view.search(query, most, IndexFolder.NEWEST_FIRST).scoreDocs)
                .map(hit -> (Long) ((FieldDoc) hit).fields[1])
                .toList();
    }

    /** Where an entry stands in the order of hits; null where it is not there. */
    private static @Nullable FieldDoc place(IndexSearcher view, long number) throws IOException {
        Query one = LongPoint.newExactQuery(EntryDocuments.NUMBER, number);
        ScoreDoc[] found = view.search(one, 1, IndexFolder.NEWEST_FIRST).scoreDocs;
        return found.length == 0 ? null : (FieldDoc) found[0];
    }

    /** As of a single word; -1 where somebody has to look. */
    private static long known(IndexSearcher view, Query rewritten) throws IOException {
        Weight weight = view.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        long all = 0;
        for (LeafReaderContext part : view.getIndexReader().leaves()) {
            int counted = weight.count(part);
            if (counted < 0) {
                return -1;
            }
            all += counted;
        }
        return all;
    }
}
