package org.crosswalk.records.requests;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ContentFields;

/** Tells which entries say the same and which belong together, from what they say. */
@Singleton
class Likeness {
    private static final Set<String> SAID = Set.of("subject", "text");

    private final ContentFields contents;

    Likeness(ContentFields contents) {
        this.contents = contents;
    }

    /** Mail tells itself what is the same letter; of the rest what is said in the same words is an exact duplicate. */
    ResponsiveSets.Found of(ArchiveHit hit, ArchiveEntry entry) {
        return new ResponsiveSets.Found(entry.number(), hit.thread(), same(hit, entry), hit.sealed());
    }

    private String same(ArchiveHit hit, ArchiveEntry entry) {
        List<ContentFields.Field> fields = contents.of(entry);
        boolean isMail = fields.stream().anyMatch(field -> field.name().equals("sameAs"));
        List<ContentFields.Field> said =
                fields.stream().filter(field -> SAID.contains(field.name())).toList();
        String words = said.stream()
                .map(field -> field.name() + "=" + field.value().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        return isMail || said.isEmpty() ? hit.sameAs() : Digest.of(words);
    }
}
