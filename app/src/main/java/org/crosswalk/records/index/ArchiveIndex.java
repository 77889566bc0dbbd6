package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's index of the archive, which follows it entry by entry. */
@Singleton
@Requires(notEnv = "command")
class ArchiveIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveIndex.class);
    private static final int BATCH = 500;

    private final ArchiveEntries entries;
    private final EntryDocuments documents;
    private final IndexFolder folder;
    private IndexWriter writer;
    private volatile SearcherManager searchers;

    ArchiveIndex(ArchiveEntries entries, EntryDocuments documents, IndexSettings settings) throws IOException {
        this.entries = entries;
        this.documents = documents;
        this.folder = new IndexFolder(settings.home());
        this.writer = opened();
        this.searchers = new SearcherManager(writer, null);
    }

    /** Indexes what was archived since; when this returns, it can be found. */
    synchronized void catchUp() {
        try {
            follow();
        } catch (IOException | RuntimeException e) {
            // a writer that failed cannot go on: the folder may be damaged, or the disk full
            LOG.warn("The index stopped and is opened again: {}", e.toString());
            reopen();
        }
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** One document an entry and no gaps in their numbers: so a view's documents tell how far it goes. */
    static long completeUpTo(IndexSearcher view) {
        return view.getIndexReader().numDocs();
    }

    private void follow() throws IOException {
        List<ArchiveEntry> batch = entries.after(IndexedUpTo.in(writer).number(), BATCH);
        while (!batch.isEmpty()) {
            add(batch);
            batch = entries.after(batch.getLast().number(), BATCH);
        }
    }

    private void add(List<ArchiveEntry> batch) throws IOException {
        for (ArchiveEntry entry : batch) {
            writer.addDocument(documents.of(entry));
        }
        forgetDisposed(batch);
        IndexedUpTo.entry(batch.getLast()).keepIn(writer);
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** What was disposed of is taken out of the words, the stored text and the files; its number stays, since numbers have no gaps. */
    private void forgetDisposed(List<ArchiveEntry> batch) throws IOException {
        boolean any = false;
        for (ArchiveEntry entry : batch) {
            if (entry.kind() == EntryKind.DISPOSITION) {
                for (long number : documents.disposedBy(entry)) {
                    writer.deleteDocuments(documents.number(number));
                    writer.addDocument(documents.of(entries.find(number).orElseThrow()));
                    any = true;
                }
            }
        }
        if (any) {
            writer.forceMergeDeletes(true);
        }
    }

    private IndexWriter opened() throws IOException {
        return folder.open(upTo -> upTo.fits(entries));
    }

    private void reopen() {
        try {
            close();
            writer = opened();
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be opened", e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        searchers.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}
