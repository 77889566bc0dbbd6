package org.crosswalk.gates.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;

/** Incidents with their steps, and the reminders that went out. */
public interface IncidentsOnFile {
    /** The newest first. */
    List<Incident> all();

    Optional<Incident> find(long id);

    /** The incident, to which nobody else adds a step before the caller's transaction ends. */
    Optional<Incident> locked(long id);

    long add(Incident.Report report, Duty lead, PersonId by, Instant at);

    void add(long incident, Incident.Step step);

    /** When its lead was last reminded of this. */
    Optional<LocalDate> lastReminder(long incident, Incident.State of);

    /** False where another node did it. */
    boolean remind(long incident, Incident.State of, LocalDate on);
}
