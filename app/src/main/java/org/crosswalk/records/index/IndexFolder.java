package org.crosswalk.records.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder on disk: opened where it is whole and belongs to this archive, otherwise emptied, since the archive can fill it again. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    static final Sort NEWEST_FIRST = new Sort(
            new SortField(EntryDocuments.AT, SortField.Type.LONG, true),
            new SortField(EntryDocuments.NUMBER, SortField.Type.LONG, true));

    private static final Comparator<LeafReader> NEWEST_LAST_SAID =
            Comparator.comparingLong(IndexFolder::lastSaid).reversed();

    private static final int SEGMENTS_PER_TIER = 16;
    private static final double FLOOR_MB = 32;
    private static final int MOST_TIMES = 20;

    private final Path home;

    IndexFolder(Path home) {
        this.home = home;
    }

    /** @param fits whether an index that got as far as this belongs to the archive */
    IndexWriter open(Predicate<IndexedUpTo> fits) throws IOException {
        Directory directory = FSDirectory.open(home);
        try {
            return whole(directory, fits);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("Another service uses the index in " + home, e);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The index in {} is not whole and is built anew: {}", home, e.toString());
            return empty(directory);
        }
    }

    /**
     * Leaves nothing of what was deleted in a part; a merge that had begun before may bring some of it along.
     *
     * @throws IOException where something is left after many times: whoever is asked to forget does not go on before that
     */
    void mergeAway(IndexWriter writer) throws IOException {
        for (int times = 0; times < MOST_TIMES && (times == 0 || writer.hasDeletions()); times++) {
            writer.forceMergeDeletes(true);
            // nor does it wait for those that it did not begin itself
            ((ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler()).sync();
        }
        if (writer.hasDeletions()) {
            throw new IOException("words that were deleted are still in the index's files");
        }
    }

    /** @throws IllegalStateException where a service uses it */
    void throwAway() throws IOException {
        open(_ -> false).close();
    }

    private IndexWriter whole(Directory directory, Predicate<IndexedUpTo> fits) throws IOException {
        IndexWriter writer = new IndexWriter(directory, configuration());
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext part : reader.leaves()) {
                part.reader().checkIntegrity();
            }
            IndexedUpTo upTo = IndexedUpTo.in(writer);
            if (upTo.number() != reader.numDocs() || !fits.test(upTo)) {
                throw new IOException("it does not fit the archive");
            }
            return writer;
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private IndexWriter empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                Files.deleteIfExists(home.resolve(file));
            }
        }
        directory.close();
        return new IndexWriter(FSDirectory.open(home), configuration());
    }

    /** Where a page of the newest is likeliest filled is looked first; the rest need not be looked at. */
    private static long lastSaid(LeafReader part) {
        try {
            byte[] last = PointValues.getMaxPackedValue(part, EntryDocuments.AT);
            return last == null ? Long.MIN_VALUE : LongPoint.decodeDimension(last, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private static IndexWriterConfig configuration() {
        // what becomes visible every second comes in small pieces, which are best merged many at a time
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merges.setFloorSegmentMB(FLOOR_MB);
        // one entry that was disposed of among a million is not left lying
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(new FoldedWords())
                .setLeafSorter(NEWEST_LAST_SAID)
                .setMergePolicy(merges)
                .setMaxFullFlushMergeWaitMillis(0)
                .setRAMBufferSizeMB(128)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
                .setCommitOnClose(false);
    }
}
