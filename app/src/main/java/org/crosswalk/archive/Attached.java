package org.crosswalk.archive;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An attachment as an entry's content names it. Whatever text of 64 hexadecimal digits a content holds under the name
 * {@code attachment}, in however deep a record, is such a digest: the archive refuses an entry whose attachment is not kept.
 *
 * @param attachment the digest
 * @param name of the file, as its sender wrote it
 * @param type its media type, as its sender declared it
 * @param size in bytes
 */
@Serdeable
public record Attached(String attachment, String name, String type, long size) {}
