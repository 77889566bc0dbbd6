package org.crosswalk.records.redaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * What of an item may go out. It holds nothing that is withheld, and whoever writes a production is given nothing else.
 *
 * @param texts in the item's order; none where the whole item is withheld
 * @param files in their order, the withheld among them
 * @param grounds on which something is withheld, each once
 * @param withheld whether the whole item is withheld
 * @param whole there where nothing at all is withheld
 */
public record Cleared(
        long entry,
        EntryKind kind,
        Instant at,
        List<ClearedText> texts,
        List<ClearedFile> files,
        List<Ground> grounds,
        boolean withheld,
        Optional<Whole> whole) {
    /**
     * The entry as it was archived.
     *
     * @param content its canonical JSON, of which the leaf holds the digest
     * @param raw digest of the e-mail as it was received, or null where it is none
     */
    public record Whole(String content, @Nullable String raw) {}

    /**
     * A file that came with it.
     *
     * @param name null where it is withheld with the file
     * @param text null where it has none, or is withheld
     * @param picture a picture that was looked at and is given, else null
     */
    public record ClearedFile(
            int index,
            @Nullable ClearedText name,
            @Nullable ClearedText text,
            @Nullable Picture picture,
            @Nullable Ground withheld) {}

    /**
     * Where a picture's bytes are.
     *
     * @param raw digest of the e-mail that brought it, or null where it is kept by itself
     */
    public record Picture(String digest, @Nullable String raw) {}

    public List<ClearedText> texts(Role role) {
        return texts.stream().filter(text -> text.role() == role).toList();
    }
}
