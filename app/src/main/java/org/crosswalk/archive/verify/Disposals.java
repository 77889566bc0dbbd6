package org.crosswalk.archive.verify;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.ArchiveRow;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Ranges;
import org.jspecify.annotations.Nullable;

/** Tells what was lawfully disposed of from what was made to vanish: the archive's own entry of the disposition must list it. */
@Singleton
class Disposals {
    private final ArchiveEntries entries;
    private final JsonMapper json;

    Disposals(ArchiveEntries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    Walk walk() {
        return new Walk();
    }

    /** @param words on which day and why */
    private record Disposition(Set<Long> numbers, String words) {}

    /** What one check met. */
    final class Walk {
        private final Map<Long, Optional<Disposition>> dispositions = new TreeMap<>();
        private final Map<Long, List<Long>> met = new TreeMap<>();

        /** What is wrong with an entry that is said to be disposed of; nothing where that is so, or it is not said. */
        Optional<Finding> check(ArchiveRow row) {
            Long under = row.disposedUnder();
            if (under == null) {
                return Optional.empty();
            }
            Optional<Disposition> disposition = dispositions.computeIfAbsent(under, Disposals.this::read);
            if (disposition
                    .filter(found -> found.numbers().contains(row.number()))
                    .isEmpty()) {
                return Optional.of(Finding.missing(
                        "Entry " + row.number(),
                        "it is said to be disposed of under entry " + under + ", which does not say so"));
            }
            met.computeIfAbsent(under, _ -> new ArrayList<>()).add(row.number());
            return Optional.empty();
        }

        List<String> told() {
            List<String> told = new ArrayList<>();
            met.forEach((under, numbers) -> told.add((numbers.size() == 1 ? "Entry " : "Entries ") + Ranges.of(numbers)
                    + ": disposed of " + words(dispositions.get(under)) + " under entry " + under));
            return told;
        }
    }

    private static String words(@Nullable Optional<Disposition> disposition) {
        return disposition == null ? "" : disposition.map(Disposition::words).orElse("");
    }

    private Optional<Disposition> read(long under) {
        return entries.find(under)
                .filter(entry -> entry.kind() == EntryKind.DISPOSITION && !entry.isDisposed() && entry.isReadable())
                .map(this::disposition);
    }

    private Disposition disposition(ArchiveEntry entry) {
        try {
            JsonNode content = json.readValue(entry.content(), Argument.of(JsonNode.class));
            JsonNode numbers = content.get("entries");
            JsonNode series = content.get("series");
            return new Disposition(
                    new HashSet<>(Ranges.parse(numbers == null ? "" : numbers.coerceStringValue())),
                    "on " + entry.at().atZone(ZoneOffset.UTC).toLocalDate()
                            + (series == null ? "" : " (" + series.coerceStringValue() + ")"));
        } catch (IOException e) {
            throw new UncheckedIOException("An archived entry is not JSON", e);
        }
    }
}
