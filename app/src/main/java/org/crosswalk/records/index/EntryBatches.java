package org.crosswalk.records.index;

import java.io.Serial;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;

/** The archive's entries in order, a batch at a time; while one is used, the next is fetched and its seals are opened. */
final class EntryBatches implements AutoCloseable {
    private static final int BATCH = 500;

    private final ArchiveEntries entries;
    private final ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor();
    private long last;
    private Future<List<ArchiveEntry>> next;

    EntryBatches(ArchiveEntries entries, long after) {
        this.entries = entries;
        this.last = after;
        this.next = fetch();
    }

    /** Empty at the end of what is archived. */
    List<ArchiveEntry> next() {
        boolean isFetched = next.isDone();
        List<ArchiveEntry> batch = fetched();
        if (batch.isEmpty() && isFetched) {
            // more may have come while the last batch was used
            next = fetch();
            batch = fetched();
        }
        if (!batch.isEmpty()) {
            last = batch.getLast().number();
            next = fetch();
        }
        return batch;
    }

    private Future<List<ArchiveEntry>> fetch() {
        return fetching.submit(() -> entries.after(last, BATCH));
    }

    private List<ArchiveEntry> fetched() {
        try {
            return next.get();
        } catch (ExecutionException e) {
            throw new NotRead(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The archive was not read to its end", e);
        }
    }

    /** The archive could not be read, which says nothing of the index. */
    static final class NotRead extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        NotRead(Throwable cause) {
            super("The archive was not read", cause);
        }
    }

    @Override
    public void close() {
        fetching.close();
    }
}
