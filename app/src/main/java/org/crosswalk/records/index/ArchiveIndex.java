package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Follower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's index of the archive, which follows it entry by entry. */
@Singleton
@Requires(notEnv = "command")
class ArchiveIndex implements Follower {
    /** Entries of which only number, kind and day are known, since nobody can read what they say. */
    static final Query BROKEN = new TermQuery(new Term(EntryDocuments.BROKEN, "true"));

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveIndex.class);
    private static final int MOST_READ_AGAIN = 10_000;
    private static final long VISIBLE_EVERY = TimeUnit.MILLISECONDS.toNanos(1000);
    /** Each time makes a small piece of index, which is merged later: whoever is far behind comes closer by making fewer. */
    private static final long VISIBLE_EVERY_BEHIND = TimeUnit.SECONDS.toNanos(3);

    private static final int FAR_BEHIND = 10_000;
    private static final long DURABLE_EVERY = TimeUnit.SECONDS.toNanos(5);

    private final ArchiveEntries entries;
    private final EntryDocuments documents;
    private final IndexFolder folder;
    private final Shown shown = new Shown();
    private SealedMatters sealed = new SealedMatters();
    private IndexWriter writer;
    private long durable = System.nanoTime();
    private long visible = System.nanoTime();
    private volatile SearcherManager searchers;

    ArchiveIndex(ArchiveEntries entries, EntryDocuments documents, IndexSettings settings) throws IOException {
        this.entries = entries;
        this.documents = documents;
        this.folder = new IndexFolder(settings.home());
        this.writer = opened();
        this.searchers = following(writer);
    }

    /** Indexes what was archived since; when this returns, it can be found. */
    synchronized void catchUp() {
        attempt(this::followAndShow);
    }

    /** Indexes what was archived since; it can be found a second later at most, if this is called again by then. */
    synchronized void keepUp() {
        attempt(this::follow);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (EntryBatches.NotRead e) {
            // the index is as good as before
            LOG.warn("The index waits, since the archive cannot be read: {}", String.valueOf(e.getCause()));
        } catch (IOException | RuntimeException e) {
            // a writer that failed cannot go on: the folder may be damaged, or the disk full
            LOG.warn("The index stopped and is opened again: {}", e.toString());
            reopen();
        }
    }

    @Override
    public long upTo() {
        return shown.upTo();
    }

    @Override
    public void await(long number, Duration atMost) {
        shown.await(number, atMost);
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** One document an entry and no gaps in their numbers: so a view's documents tell how far it goes. */
    static long completeUpTo(IndexSearcher view) {
        return view.getIndexReader().numDocs();
    }

    /** Indexes these entries again; nothing of one that was not indexed yet. */
    synchronized void readAgain(List<Long> numbers) {
        try {
            for (long number : numbers) {
                Optional<ArchiveEntry> found = entries.find(number);
                if (found.isPresent()) {
                    readAgain(found.get());
                }
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("Entries were not indexed again", e);
        }
    }

    /** Indexes again what nobody could read; somebody may have brought it back. */
    synchronized void readBrokenAgain() {
        try {
            IndexSearcher view = searchers.acquire();
            try {
                readAgain(NewestPage.numbers(view, BROKEN, MOST_READ_AGAIN));
            } finally {
                searchers.release(view);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private void readAgain(ArchiveEntry entry) throws IOException {
        long upTo = IndexedUpTo.in(writer).number();
        if (entry.number() > upTo) {
            return;
        }
        for (ArchiveEntry other : sealed.readAgain(entry, entries)) {
            if (other.number() <= upTo) {
                replace(other);
            }
        }
        replace(entry);
        forgetDisposed(List.of(entry));
    }

    /** In one step, so that no view ever has both or neither. */
    private void replace(ArchiveEntry entry) throws IOException {
        writer.updateDocuments(
                LongPoint.newExactQuery(EntryDocuments.NUMBER, entry.number()),
                List.of(documents.of(entry, sealed.has(entry))));
    }

    private void follow() throws IOException {
        try (EntryBatches batches =
                new EntryBatches(entries, IndexedUpTo.in(writer).number())) {
            for (List<ArchiveEntry> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                add(batch);
                boolean forgot = forgetDisposed(batch);
                IndexedUpTo upTo = IndexedUpTo.entry(batch.getLast());
                upTo.keepIn(writer);
                if (forgot) {
                    // the files of before are kept as long as they are what is durable
                    keep();
                }
                showNowAndThen(visibleEvery(upTo));
                keepNowAndThen();
            }
        }
        showNowAndThen(VISIBLE_EVERY);
        keepNowAndThen();
    }

    private void followAndShow() throws IOException {
        follow();
        show();
    }

    private void showNowAndThen(long every) throws IOException {
        boolean isDue = System.nanoTime() - visible >= every && !isShown();
        if (isDue || shown.isAwaited(IndexedUpTo.in(writer).number())) {
            show();
        }
    }

    /** Else a mail that comes after a quiet hour would wait for the next second. */
    private boolean isShown() {
        return shown.upTo() == IndexedUpTo.in(writer).number();
    }

    private void show() throws IOException {
        searchers.maybeRefreshBlocking();
        visible = System.nanoTime();
        IndexSearcher view = searchers.acquire();
        try {
            shown.is(completeUpTo(view));
        } finally {
            searchers.release(view);
        }
    }

    private long visibleEvery(IndexedUpTo upTo) {
        return entries.newest() - upTo.number() > FAR_BEHIND ? VISIBLE_EVERY_BEHIND : VISIBLE_EVERY;
    }

    /** What is visible need not be durable at once: after a crash it is indexed again. */
    private void keepNowAndThen() throws IOException {
        if (writer.hasUncommittedChanges() && System.nanoTime() - durable > DURABLE_EVERY) {
            keep();
        }
    }

    private void keep() throws IOException {
        writer.commit();
        durable = System.nanoTime();
    }

    /** Several at a time: which one comes first does not matter, as long as all of a batch are there when it is noted. */
    private void add(List<ArchiveEntry> batch) {
        sealed.note(batch);
        batch.parallelStream().forEach(entry -> {
            try {
                writer.addDocument(documents.of(entry, sealed.has(entry)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes what was disposed of out of the words, the stored text and the files; its number stays, since numbers have no gaps. */
    private boolean forgetDisposed(List<ArchiveEntry> batch) throws IOException {
        List<Long> disposed = batch.stream()
                .filter(entry -> entry.kind() == EntryKind.DISPOSITION)
                .flatMap(entry -> documents.disposedBy(entry).stream())
                .toList();
        for (long number : disposed) {
            replace(entries.find(number).orElseThrow());
        }
        if (!disposed.isEmpty()) {
            folder.mergeAway(writer);
        }
        return !disposed.isEmpty();
    }

    private IndexWriter opened() throws IOException {
        return folder.open(upTo -> upTo.fits(entries));
    }

    private SearcherManager following(IndexWriter writer) throws IOException {
        SearcherManager manager = new SearcherManager(writer, null);
        IndexSearcher view = manager.acquire();
        try {
            sealed = new SealedMatters();
            sealed.read(view);
            shown.is(completeUpTo(view));
        } finally {
            manager.release(view);
        }
        return manager;
    }

    private void reopen() {
        try {
            abandon();
            writer = opened();
            searchers = following(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be opened", e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (writer.isOpen()) {
            writer.commit();
        }
        abandon();
    }

    private void abandon() throws IOException {
        searchers.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}
