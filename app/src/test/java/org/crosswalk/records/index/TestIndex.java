package org.crosswalk.records.index;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.records.TestContents;

final class TestIndex {
    private TestIndex() {}

    static final Clock CLOCK = Clock.fixed(Tidewater.NOON.toInstant(), Tidewater.NOON.getZone());

    static EntryDocuments documents() {
        return new EntryDocuments(TestContents.readBy(JsonMapper.createDefault()), CLOCK);
    }

    static ArchiveIndex of(ArchiveEntries entries, Path home) throws IOException {
        return new ArchiveIndex(entries, documents(), new IndexSettings(home));
    }
}
