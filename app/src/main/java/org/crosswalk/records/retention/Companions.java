package org.crosswalk.records.retention;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ContentFields;

/** What goes with an entry when it is disposed of: the scans of what it says. They name places in it, and students. */
@Singleton
class Companions {
    private final ArchiveEntries entries;
    private final ContentFields contents;

    Companions(ArchiveEntries entries, ContentFields contents) {
        this.entries = entries;
        this.contents = contents;
    }

    List<ArchiveEntry> of(ArchiveEntry entry) {
        return switch (entry.kind()) {
            case MESSAGE -> scans(entry, scan -> says(scan, "of", "MESSAGE"));
            // whenever that version was scanned again, as before each approval
            case POST -> scans(entry, scan -> has(entry, "checked.scan") && isOfVersion(scan, entry));
            case REPLY, COMMENT -> scans(entry, scan -> says(entry, "scan", Long.toString(scan.number())));
            default -> List.of();
        };
    }

    private List<ArchiveEntry> scans(ArchiveEntry entry, Predicate<ArchiveEntry> which) {
        return entries.about(entry.about()).stream()
                .filter(other -> other.kind() == EntryKind.SCAN && other.isReadable() && !other.isDisposed())
                .filter(which)
                .toList();
    }

    private boolean isOfVersion(ArchiveEntry scan, ArchiveEntry post) {
        return contents.of(post).stream()
                .filter(field -> field.name().equals("version"))
                .anyMatch(version -> says(scan, "version", version.value()));
    }

    private boolean says(ArchiveEntry entry, String name, String value) {
        return contents.of(entry).contains(new ContentFields.Field(name, value));
    }

    private boolean has(ArchiveEntry entry, String name) {
        return contents.of(entry).stream().anyMatch(field -> field.name().equals(name));
    }
}
