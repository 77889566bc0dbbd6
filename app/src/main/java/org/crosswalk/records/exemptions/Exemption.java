package org.crosswalk.records.exemptions;

import org.jspecify.annotations.Nullable;

/**
 * A ground on which the law lets a record, or a part of one, be withheld.
 *
 * @param code what stands for it in the archive and in load files, such as {@code c}; never reused for another ground
 * @param label what a redaction's box says, such as {@code (c)}
 * @param name in a few words
 * @param citation where the law has it
 * @param words what it covers, in plain words of ours, or null where only the short name is kept
 * @param toCheck whether the words were not yet compared with the law's own
 */
public record Exemption(
        String code,
        String label,
        String name,
        String citation,
        @Nullable String words,
        boolean toCheck) {}
