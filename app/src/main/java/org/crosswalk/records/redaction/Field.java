package org.crosswalk.records.redaction;

import org.crosswalk.archive.Digest;

/**
 * A text of an item that can come out of it.
 *
 * @param index which of the item's fields of that role, from 0
 * @param label what it is called, where the role does not say that alone, as with a particular; else empty
 */
public record Field(Role role, int index, String label, String text) {
    public Field(Role role, int index, String text) {
        this(role, index, "", text);
    }

    /** Its name within the item, such as {@code TEXT.0}. */
    public String name() {
        return role + "." + index;
    }

    /** The digest of its text: places in it mean something only while it is the same. */
    public String digest() {
        return Digest.of(text);
    }
}
