package org.crosswalk.records.redaction;

import java.util.Set;

/**
 * A file that came with an item. Its name and text are fields of the item with the same index.
 *
 * @param digest under which the archive keeps its bytes
 * @param type media type, as its sender declared it
 * @param readable whether it has a text that can be redacted
 */
public record Enclosure(int index, String digest, String type, boolean readable) {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");

    /** Pictures cannot be redacted in part: they are given whole, drawn anew, or withheld. */
    public boolean isPicture() {
        return PICTURES.contains(type);
    }

    /** Whether its bytes are what is read of it and nothing else, such as an author's name that nobody sees. */
    public boolean isPlain() {
        return readable && type.equals("text/plain");
    }
}
