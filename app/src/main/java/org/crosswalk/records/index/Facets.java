package org.crosswalk.records.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.crosswalk.records.ArchiveFacets;
import org.crosswalk.records.ArchiveFacets.Facet;

/** Counts what all hits are made of, from their values in columns. */
final class Facets {
    private static final int MOST_VALUES = 12;
    private static final int MOST_MONTHS = 24;
    private static final List<String> DIMENSIONS =
            List.of(EntryDocuments.KIND, EntryDocuments.PEOPLE, EntryDocuments.GROUP, EntryDocuments.MONTH);

    private Facets() {}

    static ArchiveFacets of(IndexSearcher view, Query query) throws IOException {
        Map<String, Map<String, Long>> counts =
                view.search(query, new CollectorManager<Counting, Map<String, Map<String, Long>>>() {
                    @Override
                    public Counting newCollector() {
                        return new Counting();
                    }

                    @Override
                    public Map<String, Map<String, Long>> reduce(java.util.Collection<Counting> parts)
                            throws IOException {
                        Map<String, Map<String, Long>> all = new HashMap<>();
                        for (Counting part : parts) {
                            part.into(all);
                        }
                        return all;
                    }
                });
        return new ArchiveFacets(
                frequent(counts, EntryDocuments.KIND, "kind:"),
                frequent(counts, EntryDocuments.PEOPLE, "person:"),
                frequent(counts, EntryDocuments.GROUP, "group:"),
                newest(counts));
    }

    private static List<Facet> frequent(Map<String, Map<String, Long>> counts, String dimension, String term) {
        return facets(counts, dimension, term).stream()
                .sorted(Comparator.comparing(Facet::count).reversed().thenComparing(Facet::value))
                .limit(MOST_VALUES)
                .toList();
    }

    private static List<Facet> newest(Map<String, Map<String, Long>> counts) {
        return facets(counts, EntryDocuments.MONTH, "month:").stream()
                .sorted(Comparator.comparing(Facet::value).reversed())
                .limit(MOST_MONTHS)
                .toList();
    }

    private static List<Facet> facets(Map<String, Map<String, Long>> counts, String dimension, String term) {
        return counts.getOrDefault(dimension, Map.of()).entrySet().stream()
                .map(value -> new Facet(value.getKey(), term + quoted(value.getKey()), value.getValue()))
                .toList();
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Character::isWhitespace) ? '"' + value.replace("\"", "") + '"' : value;
    }

    /** Counts by ordinals, which are looked up once a segment. */
    private static final class Counting extends SimpleCollector {
        private final Map<String, Map<String, Long>> counted = new HashMap<>();
        private final List<SortedSetDocValues> columns = new ArrayList<>();
        private final List<int[]> ordinals = new ArrayList<>();

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            flush();
            for (String dimension : DIMENSIONS) {
                SortedSetDocValues column = DocValues.getSortedSet(segment.reader(), dimension);
                columns.add(column);
                ordinals.add(new int[(int) column.getValueCount()]);
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                SortedSetDocValues column = columns.get(i);
                if (column.advanceExact(doc)) {
                    for (int left = column.docValueCount(); left > 0; left--) {
                        ordinals.get(i)[(int) column.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void flush() throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                Map<String, Long> values = counted.computeIfAbsent(DIMENSIONS.get(i), _ -> new HashMap<>());
                int[] counts = ordinals.get(i);
                for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                    if (counts[ordinal] > 0) {
                        values.merge(
                                columns.get(i).lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
                    }
                }
            }
            columns.clear();
            ordinals.clear();
        }

        void into(Map<String, Map<String, Long>> all) throws IOException {
            flush();
            counted.forEach((dimension, values) -> values.forEach((value, count) ->
                    all.computeIfAbsent(dimension, _ -> new HashMap<>()).merge(value, count, Long::sum)));
        }
    }
}
