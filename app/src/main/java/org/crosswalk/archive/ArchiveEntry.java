package org.crosswalk.archive;

import java.time.Instant;

/**
 * One archived entry.
 *
 * @param number 1 for the first; without gaps
 * @param content canonical JSON (RFC 8785)
 * @param digest SHA-256 of the content's UTF-8 bytes, in hexadecimal
 */
public record ArchiveEntry(long number, EntryKind kind, String about, Instant at, String content, String digest) {}
