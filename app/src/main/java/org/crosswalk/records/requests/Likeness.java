package org.crosswalk.records.requests;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.records.ContentFields;

/** Tells which entries say the same and which belong together, from what they say. */
@Singleton
class Likeness {
    private static final Set<String> SAID = Set.of("subject", "text");

    private final ContentFields contents;

    Likeness(ContentFields contents) {
        this.contents = contents;
    }

    /** What is said in the same words, by whoever and whenever, is an exact duplicate; the rest is like nothing else. */
    ResponsiveSets.Found of(ArchiveEntry entry) {
        List<ContentFields.Field> said = contents.of(entry.content()).stream()
                .filter(field -> SAID.contains(field.name()))
                .toList();
        String words = said.stream()
                .map(field -> field.name() + "=" + field.value().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        return new ResponsiveSets.Found(
                entry.number(), entry.about(), said.isEmpty() ? entry.digest() : Digest.of(words));
    }
}
