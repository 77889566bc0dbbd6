package org.crosswalk.templates.page;

/**
 * A file that came with a message, as a reader gets it.
 *
 * @param size in bytes
 * @param href where it is downloaded
 */
public record FileLink(String name, long size, String href) {}
