package org.crosswalk.archive;

/** Brings what was archived before contents were sealed under a key each. */
public interface ArchiveSealing {
    /** Seals every entry that lies open; gives how many there were. */
    long sealAll();
}
