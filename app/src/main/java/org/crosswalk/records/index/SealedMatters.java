package org.crosswalk.records.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.Seals;

/** The private matters among what was indexed: whatever is archived about one later is sealed with it. */
final class SealedMatters {
    private final Set<String> matters = new HashSet<>();

    /** Those that an index knows already. */
    void read(IndexSearcher view) throws IOException {
        var sealed = new TermQuery(new Term(EntryDocuments.SEALED, "true"));
        int many = Math.max(1, view.count(sealed));
        var stored = view.storedFields();
        for (ScoreDoc hit : view.search(sealed, many).scoreDocs) {
            matters.add(stored.document(hit.doc, Set.of(EntryDocuments.ABOUT)).get(EntryDocuments.ABOUT));
        }
    }

    /** Notes the private matters that begin in a batch. */
    void note(List<ArchiveEntry> batch) {
        batch.stream().filter(Seals::begins).map(ArchiveEntry::about).forEach(matters::add);
    }

    /**
     * Looks again whether a matter is private that was sealed while nobody could read what it is about.
     *
     * @return what is archived about it, where it is not
     */
    List<ArchiveEntry> readAgain(ArchiveEntry entry, ArchiveEntries entries) {
        if (!has(entry) || Seals.begins(entry)) {
            return List.of();
        }
        List<ArchiveEntry> matter = entries.about(entry.about());
        if (matter.stream().anyMatch(Seals::begins)) {
            return List.of();
        }
        matters.remove(entry.about());
        return matter;
    }

    boolean has(ArchiveEntry entry) {
        return matters.contains(entry.about());
    }
}
