package org.crosswalk.records.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * How far an index got, kept with each of its commits.
 *
 * @param digest of the last entry, which tells whether this is still the same archive; null for an empty index
 */
record IndexedUpTo(long number, @Nullable String digest) {
    private static final String FORM = "form";
    private static final String NUMBER = "number";
    private static final String DIGEST = "digest";

    static final IndexedUpTo NOTHING = new IndexedUpTo(0, null);

    static IndexedUpTo entry(ArchiveEntry entry) {
        return new IndexedUpTo(entry.number(), entry.digest());
    }

    static IndexedUpTo in(IndexWriter writer) {
        Map<String, String> kept = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(item -> kept.put(item.getKey(), item.getValue()));
        }
        return EntryDocuments.FORM.equals(kept.get(FORM))
                ? new IndexedUpTo(Long.parseLong(kept.getOrDefault(NUMBER, "0")), kept.get(DIGEST))
                : NOTHING;
    }

    void keepIn(IndexWriter writer) {
        writer.setLiveCommitData(
                Map.of(FORM, EntryDocuments.FORM, NUMBER, Long.toString(number), DIGEST, String.valueOf(digest))
                        .entrySet());
    }

    /** An archive that was restored from an older copy may have other entries under the same numbers. */
    boolean fits(ArchiveEntries entries) {
        return number == 0
                || entries.digests(number - 1, 1).stream()
                        .anyMatch(entry ->
                                entry.number() == number && entry.digest().equals(digest));
    }
}
