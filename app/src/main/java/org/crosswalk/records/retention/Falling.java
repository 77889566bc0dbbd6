package org.crosswalk.records.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.holds.Hold;
import org.crosswalk.records.holds.Holds;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.ResponsiveSet;
import org.crosswalk.records.requests.ResponsiveSets;
import org.crosswalk.roster.Leavers;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a series whose time is over, that no hold covers and that no open request asks for. */
@Singleton
class Falling {
    private static final int BATCH = 500;
    private static final int MOST = 5_000;

    private final ArchiveEntries entries;
    private final ContentFields contents;
    private final Companions companions;
    private final Leavers leavers;
    private final Holds holds;
    private final Requests requests;
    private final ResponsiveSets sets;
    private final ScheduleFile schedule;

    Falling(
            ArchiveEntries entries,
            ContentFields contents,
            Companions companions,
            Leavers leavers,
            Holds holds,
            Requests requests,
            ResponsiveSets sets,
            ScheduleFile schedule) {
        this.entries = entries;
        this.contents = contents;
        this.companions = companions;
        this.leavers = leavers;
        this.holds = holds;
        this.requests = requests;
        this.sets = sets;
        this.schedule = schedule;
    }

    /** Up to {@value MOST}, oldest first, with the scans of what they say; the rest falls into the next batch. */
    List<Long> due(Series series, Set<Long> waiting, LocalDate today, ZoneId zone) {
        Map<String, LocalDate> left = new HashMap<>();
        leavers.students().forEach((student, day) -> left.put(student.value(), day));
        List<Hold> inForce = holds.inForce();
        Set<Long> asked = asked();
        Predicate<ArchiveEntry> isFree = entry ->
                !asked.contains(entry.number()) && inForce.stream().noneMatch(hold -> hold.covers(entry, zone));
        TreeSet<Long> due = new TreeSet<>();
        List<ArchiveEntry> batch = entries.after(0, BATCH);
        while (!batch.isEmpty() && due.size() < MOST) {
            batch.stream()
                    .filter(entry -> entry.isReadable() && !entry.isDisposed() && !waiting.contains(entry.number()))
                    .filter(entry -> isDue(entry, series, left, today, zone))
                    .map(this::withCompanions)
                    .filter(together -> together.stream().allMatch(isFree))
                    .limit(MOST - due.size())
                    .forEach(together ->
                            together.stream().map(ArchiveEntry::number).forEach(due::add));
            batch = entries.after(batch.getLast().number(), BATCH);
        }
        return List.copyOf(due);
    }

    private List<ArchiveEntry> withCompanions(ArchiveEntry entry) {
        List<ArchiveEntry> together = new ArrayList<>(companions.of(entry));
        together.add(entry);
        return together;
    }

    private boolean isDue(
            ArchiveEntry entry, Series series, Map<String, LocalDate> left, LocalDate today, ZoneId zone) {
        if (!series.kinds().contains(entry.kind())) {
            return false;
        }
        List<String> students = students(entry, left.keySet());
        if (schedule.inForce()
                .of(entry, !students.isEmpty())
                .filter(series::equals)
                .isEmpty()) {
            return false;
        }
        LocalDate since = series.ofStudent() ? lastLeft(students, left) : LocalDate.ofInstant(entry.at(), zone);
        return since != null && since.plusYears(series.years()).isBefore(today);
    }

    private List<String> students(ArchiveEntry entry, Collection<String> known) {
        return contents.of(entry).stream()
                .map(ContentFields.Field::value)
                .filter(known::contains)
                .distinct()
                .toList();
    }

    /** Null where one of them is still here. */
    private static @Nullable LocalDate lastLeft(List<String> students, Map<String, LocalDate> left) {
        LocalDate last = null;
        for (String student : students) {
            LocalDate day = left.get(student);
            if (day == null || day.equals(LocalDate.MAX)) {
                return null;
            }
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }

    /** Those of the entries that a hold covers now, or that an open request asks for. */
    List<Long> held(List<Long> numbers, ZoneId zone) {
        List<Hold> inForce = holds.inForce();
        Set<Long> asked = asked();
        return numbers.stream()
                .filter(number -> asked.contains(number)
                        || entries.find(number)
                                .filter(entry -> inForce.stream().anyMatch(hold -> hold.covers(entry, zone)))
                                .isPresent())
                .toList();
    }

    /** What is not yet said to be beside the point may have to be given. */
    private Set<Long> asked() {
        return requests.open().stream()
                .flatMap(request -> sets.of(request.id()).items().stream())
                .filter(item -> item.mark() != Mark.NOT_RESPONSIVE)
                .map(ResponsiveSet.Item::entry)
                .collect(Collectors.toSet());
    }
}
