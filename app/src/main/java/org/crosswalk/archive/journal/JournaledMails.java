package org.crosswalk.archive.journal;

import java.util.List;
import java.util.Set;

/** Which mails were journaled already, and how far each file of old mail was read. */
public interface JournaledMails {
    /**
     * Notes these mails in the caller's transaction.
     *
     * @param identities each a SHA-256 in hexadecimal
     * @return those that were not known before
     */
    Set<String> add(List<String> identities);

    /** How far a file was read; nothing taken where it is new. */
    Progress progress(String file);

    /** Keeps how far a file was read, in the caller's transaction. */
    void keep(String file, Progress progress);

    /**
     * Exact counts.
     *
     * @param read mails read so far, which is what the others add up to
     * @param unreadable of those that were taken
     */
    record Progress(long read, long taken, long duplicates, long unreadable) {
        public static final Progress NONE = new Progress(0, 0, 0, 0);

        Progress plus(Journal.Taken more) {
            return new Progress(
                    read + more.taken() + more.duplicates(),
                    taken + more.taken(),
                    duplicates + more.duplicates(),
                    unreadable + more.unreadable());
        }
    }
}
