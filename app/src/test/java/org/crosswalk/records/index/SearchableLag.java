package org.crosswalk.records.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;

/** How long after it was accepted a mail is found; told of each commit and of each view of the index, it asks nobody. */
final class SearchableLag implements ReferenceManager.RefreshListener {
    private final ArchiveIndex index;
    private final Queue<Accepted> waiting = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();
    private long upTo;

    SearchableLag(ArchiveIndex index) {
        this.index = index;
        index.searchers().addListener(this);
    }

    private record Accepted(long upTo, long mails, long at) {}

    private record Found(double seconds, long mails) {}

    /** @param upTo the newest entry's number */
    synchronized void accepted(long upTo, long mails) {
        waiting.add(new Accepted(upTo, mails, System.nanoTime()));
    }

    @Override
    public void beforeRefresh() {
        // what counts is when it can be seen
    }

    @Override
    public synchronized void afterRefresh(boolean isNew) throws IOException {
        IndexSearcher view = index.searchers().acquire();
        try {
            upTo = ArchiveIndex.completeUpTo(view);
        } finally {
            index.searchers().release(view);
        }
        while (!waiting.isEmpty() && waiting.element().upTo() <= upTo) {
            Accepted first = waiting.remove();
            found.add(new Found((System.nanoTime() - first.at()) / 1e9, first.mails()));
        }
        notifyAll();
    }

    synchronized void awaitAll() throws InterruptedException {
        while (!waiting.isEmpty()) {
            wait();
        }
    }

    /** In seconds, counting every mail of each commit. */
    synchronized double percentile(double part) {
        List<Found> sorted =
                found.stream().sorted(Comparator.comparing(Found::seconds)).toList();
        double left = part * found.stream().mapToLong(Found::mails).sum();
        for (Found one : sorted) {
            left -= one.mails();
            if (left <= 0) {
                return one.seconds();
            }
        }
        return sorted.isEmpty() ? 0 : sorted.getLast().seconds();
    }
}
