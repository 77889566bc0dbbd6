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

/** Items as the archive holds them. */
@Singleton
class ArchivedItems implements Items {
    private final ArchiveEntries entries;
    private final JsonMapper json;

    ArchivedItems(ArchiveEntries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    @Override
    public Optional<Item> find(long entry) {
        return entries.find(entry).map(found -> EntryReader.item(found, parsed(found)));
    }

    private JsonNode parsed(ArchiveEntry entry) {
        try {
            return json.readValue(entry.content(), Argument.of(JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException("An archived entry is not JSON", e);
        }
    }
}
