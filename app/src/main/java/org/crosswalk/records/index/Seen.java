package org.crosswalk.records.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.crosswalk.records.ArchiveQuery.Sight;

/**
 * A query as somebody may see its hits.
 *
 * @param asked without regard to who asks
 * @param shown what of it may be shown
 * @param hidden what of it may not
 */
record Seen(Query asked, Query shown, Query hidden) {
    static Seen by(Sight sight, Query asked) {
        if (sight.all()) {
            return new Seen(asked, asked, new MatchNoDocsQuery("nothing is sealed"));
        }
        BooleanQuery.Builder sealed =
                new BooleanQuery.Builder().add(new TermQuery(new Term(EntryDocuments.SEALED, "true")), Occur.MUST);
        sight.about()
                .forEach(about -> sealed.add(new TermQuery(new Term(EntryDocuments.ABOUT, about)), Occur.MUST_NOT));
        Query hidden = sealed.build();
        return new Seen(
                asked,
                new BooleanQuery.Builder()
                        .add(asked, Occur.MUST)
                        .add(hidden, Occur.MUST_NOT)
                        .build(),
                new BooleanQuery.Builder()
                        .add(asked, Occur.MUST)
                        .add(hidden, Occur.FILTER)
                        .build());
    }
}
