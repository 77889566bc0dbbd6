package org.crosswalk.records.redaction;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.journal.MailInside;

/** Items as the archive holds them. */
@Singleton
class ArchivedItems implements Items {
    private final ArchiveEntries entries;
    private final Attachments kept;
    private final JsonMapper json;

    ArchivedItems(ArchiveEntries entries, Attachments kept, JsonMapper json) {
        this.entries = entries;
        this.kept = kept;
        this.json = json;
    }

    @Override
    public Optional<Item> find(long entry) {
        return entries.find(entry)
                .filter(found -> found.isReadable() && !found.isDisposed())
                .map(found -> withInside(EntryReader.item(found, parsed(found))));
    }

    /** A mail's own bytes go out with the whole, so all that can be read in them belongs to the item. */
    private Item withInside(Item item) {
        if (item.raw() == null) {
            return item;
        }
        return MailInside.texts(kept.read(item.raw())).map(item::with).orElseGet(item::withoutRaw);
    }

    private JsonNode parsed(ArchiveEntry entry) {
        try {
            return json.readValue(entry.content(), Argument.of(JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException("An archived entry is not JSON", e);
        }
    }
}
