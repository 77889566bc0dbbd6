package org.crosswalk.records.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.ReadingRoom;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.ArchivePage;
import org.crosswalk.templates.page.EntryPage;
import org.crosswalk.templates.page.Fragment;

/** Fills the archive's pages. */
@Singleton
class ArchivePages {
    private static final Set<String> READ_FIRST = Set.of("subject", "text");

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
                fields(frame.words(), entry),
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

    /** A list's values together, the message itself first; what has no plain words is left to the JSON below. */
    private List<EntryPage.Field> fields(Words words, ArchiveEntry entry) {
        Map<String, List<String>> values = contents.of(entry.content()).stream()
                .filter(field -> !isInner(field, words))
                .collect(groupingBy(
                        ContentFields.Field::name, LinkedHashMap::new, mapping(ContentFields.Field::value, toList())));
        return values.entrySet().stream()
                .sorted(Comparator.comparing(field -> !READ_FIRST.contains(field.getKey())))
                .map(field -> new EntryPage.Field(field.getKey(), words.list(field.getValue())))
                .toList();
    }

    private static boolean isInner(ContentFields.Field field, Words words) {
        return field.name().contains(".")
                && words.orElse("field." + field.name(), "").isEmpty();
    }

    private static EntryPage.Related related(ArchiveEntry entry) {
        return new EntryPage.Related(entry.number(), entry.kind().name(), entry.at());
    }
}
