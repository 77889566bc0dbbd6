package org.crosswalk.records.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.Digest;
import org.crosswalk.records.Reconciled;

/** Compares an index with the archive: so many entries, and a digest over all numbers with their contents' digests, in whatever order. */
final class Reconciliation {
    private static final int BATCH = 10_000;

    private final ArchiveEntries entries;

    Reconciliation(ArchiveEntries entries) {
        this.entries = entries;
    }

    Reconciled of(IndexSearcher view) throws IOException {
        Sum indexed = new Sum();
        for (LeafReaderContext segment : view.getIndexReader().leaves()) {
            add(segment, indexed);
        }
        Sum archived = new Sum();
        long upTo = ArchiveIndex.completeUpTo(view);
        List<ArchiveEntries.Digested> batch = entries.digests(0, BATCH);
        while (!batch.isEmpty() && batch.getFirst().number() <= upTo) {
            batch.stream()
                    .filter(entry -> entry.number() <= upTo)
                    .forEach(entry -> archived.add(entry.number(), EntryDocuments.digest(entry.digest())));
            batch = entries.digests(batch.getLast().number(), BATCH);
        }
        return new Reconciled(
                upTo,
                archived.count,
                indexed.count,
                Arrays.equals(archived.sum, indexed.sum),
                view.count(ArchiveIndex.BROKEN));
    }

    private static void add(LeafReaderContext segment, Sum sum) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(segment.reader(), EntryDocuments.NUMBER);
        BinaryDocValues digests = DocValues.getBinary(segment.reader(), EntryDocuments.DIGEST);
        Bits live = segment.reader().getLiveDocs();
        for (int doc = 0; doc < segment.reader().maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && numbers.advanceExact(doc) && digests.advanceExact(doc)) {
                BytesRef digest = digests.binaryValue();
                sum.add(
                        numbers.longValue(),
                        Arrays.copyOfRange(digest.bytes, digest.offset, digest.offset + digest.length));
            }
        }
    }

    /** The same for the same entries in any order. */
    private static final class Sum {
        private final MessageDigest sha = Digest.sha256();
        private final byte[] sum = new byte[32];
        private long count;

        void add(long number, byte[] digest) {
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            byte[] one = sha.digest(digest);
            for (int i = 0; i < sum.length; i++) {
                sum[i] ^= one[i];
            }
            count++;
        }
    }
}
