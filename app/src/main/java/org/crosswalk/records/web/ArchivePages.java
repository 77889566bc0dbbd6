package org.crosswalk.records.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.ReadingRoom;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ArchivePage;
import org.crosswalk.templates.page.EntryPage;
import org.crosswalk.templates.page.Fragment;

/** Fills the archive's pages. */
@Singleton
class ArchivePages {
    private final ContentFields contents;

    ArchivePages(ContentFields contents) {
        this.contents = contents;
    }

    ArchivePage of(Frame frame, String words, ArchiveHits found) {
        List<ArchivePage.Hit> hits =
                found.hits().stream().map(ArchivePages::hit).toList();
        return new ArchivePage(
                frame, words, hits, found.total(), found.completeUpTo(), found.newest(), found.olderThan());
    }

    EntryPage of(Frame frame, ReadingRoom.Opened opened) {
        ArchiveEntry entry = opened.entry();
        return new EntryPage(
                frame,
                entry.number(),
                entry.kind().name(),
                entry.at(),
                entry.about(),
                fields(entry),
                entry.content(),
                entry.digest(),
                opened.related().stream().map(ArchivePages::related).toList());
    }

    private static ArchivePage.Hit hit(ArchiveHit hit) {
        List<Fragment> snippet = hit.snippet().stream()
                .map(part -> new Fragment(part.text(), part.marked()))
                .toList();
        return new ArchivePage.Hit(hit.number(), hit.kind().name(), hit.at(), hit.about(), snippet);
    }

    private List<EntryPage.Field> fields(ArchiveEntry entry) {
        return contents.of(entry.content()).stream()
                .map(field -> new EntryPage.Field(field.name(), field.value()))
                .toList();
    }

    private static EntryPage.Related related(ArchiveEntry entry) {
        return new EntryPage.Related(entry.number(), entry.kind().name(), entry.at());
    }
}
