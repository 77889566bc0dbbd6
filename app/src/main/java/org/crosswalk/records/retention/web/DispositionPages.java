package org.crosswalk.records.retention.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.archive.Ranges;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.retention.Batch;
import org.crosswalk.records.retention.Batches;
import org.crosswalk.records.retention.DispositionDesk;
import org.crosswalk.records.retention.ScheduleFile;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.desk.DispositionsPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of the retention schedule and its dispositions. */
@Singleton
class DispositionPages {
    private static final int SHOWN = 50;

    private final Batches batches;
    private final DispositionDesk desk;
    private final ScheduleFile schedule;
    private final People people;

    DispositionPages(Batches batches, DispositionDesk desk, ScheduleFile schedule, People people) {
        this.batches = batches;
        this.desk = desk;
        this.schedule = schedule;
        this.people = people;
    }

    DispositionsPage all(Frame frame, Set<Duty> duties, @Nullable String problem) {
        return new DispositionsPage(
                frame,
                schedule.inForce().series().stream()
                        .map(series -> new DispositionsPage.Series(
                                series.name(),
                                series.title(),
                                series.years(),
                                series.ofStudent(),
                                series.notice(),
                                series.source(),
                                series.read(),
                                series.confirmed()))
                        .toList(),
                batches.all(SHOWN).stream().map(batch -> batch(batch, duties)).toList(),
                duties.contains(Duty.RECORDS_OFFICER),
                problem);
    }

    private DispositionsPage.Batch batch(Batch batch, Set<Duty> duties) {
        boolean waits = !batch.isDone() && !batch.isRefused();
        List<Duty> missing = waits ? desk.open(batch) : List.of();
        return new DispositionsPage.Batch(
                batch.id(),
                batch.because(),
                batch.entries().size(),
                Ranges.of(batch.entries()),
                name(batch.by()),
                batch.at(),
                batch.keys().stream()
                        .map(key -> new DispositionsPage.Key(
                                key.duty().name(), name(key.person()), key.agreed(), key.at(), key.note()))
                        .toList(),
                missing.stream().map(Duty::name).toList(),
                missing.stream().anyMatch(duties::contains),
                batch.isDone() ? "DONE" : batch.isRefused() ? "REFUSED" : missing.isEmpty() ? "READY" : "WAITING",
                batch.under());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
