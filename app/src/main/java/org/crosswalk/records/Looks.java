package org.crosswalk.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.sealed.SealedEntry;

/** Archives each look in a transaction of its own, before anything is shown. */
@Singleton
public class Looks {
    /** What searches are about: all of it. */
    static final String THE_ARCHIVE = "archive";

    private final Archive archive;

    Looks(Archive archive) {
        this.archive = archive;
    }

    /** @param about what is looked at, so that the look stands with it; {@link #THE_ARCHIVE} for a search */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void archive(Look look, String about, Instant at) {
        archive.append(EntryKind.ACCESS, about, at, look);
    }

    /** A look at what is sealed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void archive(SealedEntry.Opened look, String about, Instant at) {
        archive.append(EntryKind.ACCESS, about, at, look);
    }
}
