package org.crosswalk.records.index;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.records.TestContents;

final class TestIndex {
    private TestIndex() {}

    static ArchiveIndex of(ArchiveEntries entries, Path home) throws IOException {
        return new ArchiveIndex(
                entries, new EntryDocuments(TestContents.readBy(JsonMapper.createDefault())), new IndexSettings(home));
    }
}
