package org.crosswalk.archive.journal;

/**
 * A mail as it came.
 *
 * @param bytes RFC 5322, or whatever else somebody sent
 * @param source from where: {@code smtp}, or the name of a file
 */
public record RawMail(byte[] bytes, Envelope envelope, String source) {}
