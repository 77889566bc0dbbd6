package org.crosswalk.gates.incidents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.incidents.Incident.Kind;
import org.crosswalk.gates.incidents.Incident.State;
import org.crosswalk.gates.incidents.Incident.Step;
import org.crosswalk.records.calendar.BusinessDays;
import org.crosswalk.records.calendar.DistrictCalendar;

/** Reminds leads of what an open incident waits for, from the day on which it should have been done. It may be asked on any number of nodes. */
@Singleton
public class IncidentReminding {
    /** Before it nobody is at the desk. */
    private static final LocalTime OPENS = LocalTime.of(7, 0);

    private final IncidentsOnFile incidents;
    private final BreachLaw law;
    private final DistrictCalendar calendar;
    private final Reminder reminder;

    IncidentReminding(IncidentsOnFile incidents, BreachLaw law, DistrictCalendar calendar, Reminder reminder) {
        this.incidents = incidents;
        this.law = law;
        this.calendar = calendar;
        this.reminder = reminder;
    }

    /** Sends what nobody has sent; gives how many. */
    public int look(ZonedDateTime now) {
        BusinessDays days = calendar.days();
        return now.toLocalTime().isBefore(OPENS) || !days.isOpen(now.toLocalDate())
                ? 0
                : (int) incidents.all().stream()
                        .filter(incident -> isDue(incident, days, now))
                        .filter(incident -> reminder.send(incident, incident.state(law.toTell()), now))
                        .count();
    }

    /** By when what it waits for should be done; nothing for what is closed. */
    public Optional<LocalDate> due(Incident incident, ZoneId zone) {
        BusinessDays days = calendar.days();
        LocalDate reported = LocalDate.ofInstant(incident.at(), zone);
        return switch (incident.state(law.toTell())) {
            case CLOSED -> Optional.empty();
            case TO_JUDGE -> Optional.of(days.after(reported, law.number("judge-within")));
            case TO_TELL ->
                incident.last(Kind.NOTICE_DUE)
                        .map(Step::at)
                        .map(at -> days.after(LocalDate.ofInstant(at, zone), law.number("tell-within")));
            case TO_REVIEW, TO_CLOSE -> Optional.of(days.after(reported, law.number("review-within")));
        };
    }

    private boolean isDue(Incident incident, BusinessDays days, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return due(incident, now.getZone()).filter(day -> !today.isBefore(day)).isPresent()
                && incidents
                        .lastReminder(incident.id(), incident.state(law.toTell()))
                        .map(last -> days.between(last, today) >= law.number("remind-every"))
                        .orElse(true);
    }

    /** One reminder: its row, its letter and its entry, in one transaction. */
    @Singleton
    static class Reminder {
        private final IncidentsOnFile incidents;
        private final IncidentPost post;
        private final Archive archive;

        Reminder(IncidentsOnFile incidents, IncidentPost post, Archive archive) {
            this.incidents = incidents;
            this.post = post;
            this.archive = archive;
        }

        /** False where another node did it. */
        @Transactional
        boolean send(Incident incident, State of, ZonedDateTime now) {
            Instant at = now.toInstant();
            boolean first = incidents.remind(incident.id(), of, now.toLocalDate());
            if (first) {
                List<PersonId> to = post.send(incident, of, at);
                archive.append(
                        EntryKind.COMPLIANCE,
                        Incidents.about(incident.id()),
                        at,
                        new Reminded(
                                "incident-reminded",
                                of.name(),
                                to.stream().map(PersonId::value).toList()));
            }
            return first;
        }
    }

    @Serdeable
    record Reminded(String what, String of, List<String> to) {}
}
