package org.crosswalk.records.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.crosswalk.records.ArchiveHit.Fragment;
import org.jspecify.annotations.Nullable;

/** The sentences of a hit that fit best, with what was searched for marked at its original offsets. */
final class Snippets extends UnifiedHighlighter {
    private static final int MOST_PASSAGES = 3;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final String[] FIELDS = {EntryDocuments.TEXT, EntryDocuments.ATTACHED};

    private final Map<Integer, Document> read;

    /** @param read by their numbers in the view; all that snippets are asked of, with their texts */
    Snippets(IndexSearcher searcher, Analyzer analyzer, Map<Integer, Document> read) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(Snippets::sentencesOfEachField)
                .withFormatter(new Fragments()));
        this.read = read;
    }

    /** Both fields have their offsets in the index; to ask each part of it takes longer than to mark a word. */
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    /** To unpack a document's texts is half of the work, so it is done once for all that a hit shows. */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most)
            throws IOException {
        List<CharSequence[]> texts = new ArrayList<>();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            Document document = Objects.requireNonNull(read.get(documents.docID()));
            texts.add(Stream.of(fields)
                    .map(field -> shortened(document.get(field)))
                    .toArray(CharSequence[]::new));
        }
        return texts;
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static BreakIterator sentencesOfEachField() {
        return new SplittingBreakIterator(
                BreakIterator.getSentenceInstance(Locale.ROOT), EntryDocuments.BETWEEN_FIELDS);
    }

    /** One snippet for each document, in their order: from its own text, or else from an attachment's. */
    List<List<Fragment>> of(Query query, int[] documents) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        Map<String, Object[]> snippets =
                highlightFieldsAsObjects(FIELDS, query, documents, new int[] {MOST_PASSAGES, MOST_PASSAGES});
        List<List<Fragment>> answer = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            List<Fragment> own = cut(snippets, EntryDocuments.TEXT, i);
            answer.add(own.isEmpty() ? cut(snippets, EntryDocuments.ATTACHED, i) : own);
        }
        return answer;
    }

    private static List<Fragment> cut(Map<String, Object[]> snippets, String field, int document) {
        Object[] all = snippets.get(field);
        return all != null && all[document] instanceof Cut cut ? cut.fragments() : List.of();
    }

    private record Cut(List<Fragment> fragments) {}

    private static final class Fragments extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Fragment> fragments = new ArrayList<>();
            int end = -1;
            for (Passage passage : passages) {
                if (end >= 0 && passage.getStartOffset() > end) {
                    fragments.add(new Fragment(" … ", false));
                }
                cut(passage, content, fragments);
                end = passage.getEndOffset();
            }
            return new Cut(List.copyOf(fragments));
        }

        private static void cut(Passage passage, String content, List<Fragment> fragments) {
            int done = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(done, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                if (end > start) {
                    add(fragments, content.substring(done, start), false);
                    add(fragments, content.substring(start, end), true);
                    done = end;
                }
            }
            add(fragments, content.substring(done, passage.getEndOffset()), false);
        }

        private static void add(List<Fragment> fragments, String text, boolean marked) {
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, marked));
            }
        }
    }
}
