package org.crosswalk.records.index;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.records.Reconciled;

/** Builds this node's index anew from the archive while the service is stopped, and compares the two. */
@Singleton
public class IndexRebuild {
    private final ArchiveEntries entries;
    private final EntryDocuments documents;
    private final IndexSettings settings;
    private final Clock clock;

    IndexRebuild(ArchiveEntries entries, EntryDocuments documents, IndexSettings settings, Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param anew whether what is there is thrown away first; else it is only completed
     * @param tell hears every few seconds up to which entry it is
     * @throws IllegalStateException where a service uses it
     */
    public Reconciled run(boolean anew, LongConsumer tell) {
        try {
            if (anew) {
                new IndexFolder(settings.home()).throwAway();
            }
            ArchiveIndex index = new ArchiveIndex(entries, documents, settings);
            try {
                index.searchers().addListener(new Telling(index, tell));
                index.catchUp();
                return new LuceneArchiveSearch(index, entries, clock).reconcile();
            } finally {
                index.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index in " + settings.home() + " cannot be built", e);
        }
    }

    private record Telling(ArchiveIndex index, LongConsumer tell) implements ReferenceManager.RefreshListener {
        @Override
        public void beforeRefresh() {
            // nothing can be told yet
        }

        @Override
        public void afterRefresh(boolean isNew) throws IOException {
            IndexSearcher view = index.searchers().acquire();
            try {
                tell.accept(ArchiveIndex.completeUpTo(view));
            } finally {
                index.searchers().release(view);
            }
        }
    }
}
