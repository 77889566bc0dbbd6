package org.crosswalk.records.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.ReadingRoom.Found;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.EntryPage;
import org.crosswalk.templates.page.SealedPage;
import org.jspecify.annotations.Nullable;

/** Fills the pages of one entry. */
@Singleton
class EntryPages {
    private static final Set<String> READ_FIRST = Set.of("subject", "text");
    private static final String RAW_MAIL = "mail.eml";

    private final ContentFields contents;

    EntryPages(ContentFields contents) {
        this.contents = contents;
    }

    EntryPage of(Frame frame, Found.Opened opened) {
        ArchiveEntry entry = opened.entry();
        return new EntryPage(
                frame,
                entry.number(),
                entry.kind().name(),
                entry.at(),
                entry.about(),
                entry.isReadable(),
                fields(frame.words(), entry),
                entry.isReadable() ? entry.content() : "",
                entry.digest(),
                attachments(entry),
                opened.related().stream().map(EntryPages::related).toList());
    }

    SealedPage sealed(Frame frame, ArchiveEntry entry, SealedPage.@Nullable Problem problem) {
        return new SealedPage(frame, entry.number(), entry.about(), entry.kind().name(), entry.at(), problem);
    }

    /** Under which name an attachment is saved. */
    String fileName(ArchiveEntry entry, String digest) {
        return attachments(entry).stream()
                .filter(attachment -> attachment.digest().equals(digest))
                .map(EntryPage.Attachment::name)
                .filter(name -> !name.isBlank())
                .map(name -> name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"))
                .findFirst()
                .orElse(RAW_MAIL);
    }

    /** In canonical JSON an attachment's name comes after its digest. */
    private List<EntryPage.Attachment> attachments(ArchiveEntry entry) {
        List<EntryPage.Attachment> attachments = new ArrayList<>();
        List<ContentFields.Field> fields = contents.of(entry);
        for (int i = 0; i + 1 < fields.size(); i++) {
            String name = fields.get(i).name();
            if (name.equals("attachment") || name.endsWith(".attachment")) {
                attachments.add(new EntryPage.Attachment(
                        fields.get(i + 1).value(), fields.get(i).value()));
            }
        }
        return attachments;
    }

    /** A list's values together, the message itself first; what has no plain words is left to the JSON below. */
    private List<EntryPage.Field> fields(Words words, ArchiveEntry entry) {
        Map<String, List<String>> values = contents.of(entry).stream()
                .filter(field -> !field.value().isEmpty() && !isInner(field, words))
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
