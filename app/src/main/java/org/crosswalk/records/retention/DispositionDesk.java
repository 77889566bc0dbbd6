package org.crosswalk.records.retention;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Ranges;
import org.crosswalk.common.PersonId;

/**
 * Disposes of what need not be kept any longer: proposed by a records officer, agreed to by every office that the schedule names,
 * each by another person (CAM-05), and never under a hold.
 */
@Singleton
public class DispositionDesk {
    /** In UTF-16 units, of a notice and of a key's note. */
    public static final int LONGEST_NOTE = 2_000;

    @Serdeable
    record Step(long batch, String step, String series, String entries, String by, String note) {}

    /** The entry that {@code infra/crosswalk verify} asks when a key is gone. */
    @Serdeable
    record Disposition(long batch, String series, String because, String entries, List<AgreedKey> keys, String by) {}

    @Serdeable
    record AgreedKey(String duty, String person, String at) {}

    private final Batches batches;
    private final Falling falling;
    private final ScheduleFile schedule;
    private final Archive archive;

    DispositionDesk(Batches batches, Falling falling, ScheduleFile schedule, Archive archive) {
        this.batches = batches;
        this.falling = falling;
        this.schedule = schedule;
        this.archive = archive;
    }

    /** @param notice when and how student and parent were told; needed where the series needs it */
    @Transactional
    public Disposed propose(String name, String notice, PersonId by, ZonedDateTime now) {
        Optional<Series> found = schedule.inForce().named(name);
        if (found.isEmpty()) {
            return new Disposed.NoSuchSeries();
        }
        Series series = found.get();
        if (series.notice() && notice.isBlank()) {
            return new Disposed.NoticeMissing(series);
        }
        List<Long> due = falling.due(series, batches.waiting(), now.toLocalDate(), now.getZone());
        if (due.isEmpty()) {
            return new Disposed.NothingDue(series);
        }
        String because = series.title() + ": " + series.years() + " years since "
                + (series.ofStudent() ? "leaving" : "the entry") + " (" + series.source() + ")"
                + (notice.isBlank() ? "" : "; notice: " + notice.strip());
        int keys = schedule.inForce().keys().size();
        long id = batches.add(series.name(), because, due, keys, by, now.toInstant());
        archive(now.toInstant(), EntryKind.APPROVAL, id, "proposed", series.name(), due, by, because);
        return new Disposed.Proposed(batches.find(id).orElseThrow());
    }

    /** Gives or refuses the key of a duty that the person holds; one person gives one key. */
    @Transactional
    public Disposed answer(long id, PersonId person, Set<Duty> duties, boolean agreed, String note, Instant at) {
        Optional<Batch> found = batches.find(id);
        if (found.isEmpty()) {
            return new Disposed.NoSuchBatch();
        }
        Batch batch = found.get();
        if (batch.isDone() || batch.isRefused()) {
            return new Disposed.Over(batch);
        }
        Optional<Duty> duty = open(batch).stream().filter(duties::contains).findFirst();
        if (duty.isEmpty() || !batches.add(id, new Batch.Key(duty.get(), person, agreed, at, note.strip()))) {
            return new Disposed.NoKeyOfTheirs(batch);
        }
        archive(
                at,
                EntryKind.APPROVAL,
                id,
                agreed ? "agreed" : "refused",
                batch.series(),
                batch.entries(),
                person,
                note);
        return new Disposed.KeyTaken(batches.find(id).orElseThrow());
    }

    /** The duties whose key is still to be given. */
    public List<Duty> open(Batch batch) {
        return schedule.inForce().keys().stream()
                .filter(duty -> batch.keys().stream().noneMatch(key -> key.duty() == duty))
                .toList();
    }

    /** Destroys the entries' keys; whether a hold covers any of them is looked at again. */
    @Transactional
    public Disposed execute(long id, PersonId by, ZonedDateTime now) {
        Optional<Batch> found = batches.find(id);
        if (found.isEmpty()) {
            return new Disposed.NoSuchBatch();
        }
        Batch batch = found.get();
        if (batch.isDone() || batch.isRefused()) {
            return new Disposed.Over(batch);
        }
        if (!batch.hasEveryKey(schedule.inForce().keys())) {
            return new Disposed.KeysMissing(batch);
        }
        List<Long> held = falling.held(batch.entries(), now.getZone());
        return held.isEmpty() ? destroyed(batch, by, now.toInstant()) : new Disposed.Held(batch, held);
    }

    private Disposed destroyed(Batch batch, PersonId by, Instant at) {
        List<AgreedKey> keys = batch.keys().stream()
                .map(key -> new AgreedKey(
                        key.duty().name(), key.person().value(), key.at().toString()))
                .toList();
        long under = archive.append(
                EntryKind.DISPOSITION,
                "disposition-" + batch.id(),
                at,
                new Disposition(
                        batch.id(), batch.series(), batch.because(), Ranges.of(batch.entries()), keys, by.value()));
        batches.execute(batch.id(), under);
        return new Disposed.Done(batches.find(batch.id()).orElseThrow());
    }

    private void archive(
            Instant at,
            EntryKind kind,
            long id,
            String step,
            String series,
            List<Long> entries,
            PersonId by,
            String note) {
        archive.append(kind, "disposition-" + id, at, new Step(id, step, series, Ranges.of(entries), by.value(), note));
    }
}
