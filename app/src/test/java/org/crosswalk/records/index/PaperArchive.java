package org.crosswalk.records.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;

/** An archive on paper, to be indexed without a database. */
class PaperArchive implements ArchiveEntries {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final List<ArchiveEntry> entries = new ArrayList<>();

    long write(EntryKind kind, String about, String content) {
        long number = entries.size() + 1L;
        entries.add(
                new ArchiveEntry(number, kind, about, NOON.plusSeconds(number), content, Digest.of(number + content)));
        return number;
    }

    long message(String subject, String text) {
        return write(
                EntryKind.MESSAGE,
                "message-" + (entries.size() + 1),
                "{\"sender\":\"coach-ruiz\",\"subject\":\"" + subject + "\",\"text\":\"" + text + "\"}");
    }

    /** As nobody can in the real one, save by destroying its key. */
    void rewrite(long number, String content) {
        ArchiveEntry old = entries.get((int) number - 1);
        entries.set(
                (int) number - 1,
                new ArchiveEntry(number, old.kind(), old.about(), old.at(), content, Digest.of(number + content)));
    }

    /** As whoever owns the tables can, or a bad disk. */
    void damage(long number) {
        ArchiveEntry old = entries.get((int) number - 1);
        entries.set((int) number - 1, ArchiveEntry.unreadable(number, old.kind(), old.about(), old.at(), old.digest()));
    }

    void restore(ArchiveEntry entry) {
        entries.set((int) entry.number() - 1, entry);
    }

    void burn() {
        entries.clear();
    }

    @Override
    public List<ArchiveEntry> after(long number, int limit) {
        return entries.stream()
                .filter(entry -> entry.number() > number)
                .limit(limit)
                .toList();
    }

    @Override
    public List<ArchiveEntry> about(String about) {
        return entries.stream().filter(entry -> entry.about().equals(about)).toList();
    }

    @Override
    public Optional<ArchiveEntry> find(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    @Override
    public long newest() {
        return entries.size();
    }
}
