package org.crosswalk.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total how many entries fit on all pages together, counted exactly
 * @param sealed how many more fit and are sealed from whoever asks
 * @param sealedNumbers of those the newest, as many as a page has: so that whoever asks can ask for a look
 * @param unreadable how many entries cannot be read, whatever was asked for: it may have been in one of them
 * @param unreadableNumbers of those the newest, as many as a page has
 * @param completeUpTo every entry up to this number was searched, none after it
 * @param newest the newest entry there is
 * @param olderThan what {@link ArchiveQuery#before} must be for the next page, or null on the last
 */
public record ArchiveHits(
        List<ArchiveHit> hits,
        long total,
        long sealed,
        List<Long> sealedNumbers,
        long unreadable,
        List<Long> unreadableNumbers,
        long completeUpTo,
        long newest,
        @Nullable Long olderThan) {}
