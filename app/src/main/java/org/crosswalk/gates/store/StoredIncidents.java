package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.incidents.Incident;
import org.crosswalk.gates.incidents.IncidentsOnFile;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class StoredIncidents implements IncidentsOnFile {
    private final Sql sql;

    StoredIncidents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Incident> all() {
        return incidents("ORDER BY id DESC");
    }

    @Override
    public Optional<Incident> find(long id) {
        return incidents("WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Incident> locked(long id) {
        return incidents("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    @Override
    public long add(Incident.Report report, Duty lead, PersonId by, Instant at) {
        return sql.list(
                        """
                        INSERT INTO incident (happened, noticed_on, what_data, whose, led_by, reported_by, reported_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        row -> row.getLong("id"),
                        report.happened(),
                        report.noticed(),
                        joined(report.data()),
                        joined(report.whose()),
                        lead.name(),
                        by.value(),
                        at)
                .getFirst();
    }

    @Override
    public void add(long incident, Incident.Step step) {
        Incident.Recipient told = step.told();
        sql.change(
                """
                INSERT INTO incident_step (incident, kind, told, happened_on, said, taken_by, taken_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                incident,
                step.kind().name(),
                told == null ? null : told.name(),
                step.on(),
                step.said(),
                step.by().value(),
                step.at());
    }

    @Override
    public Optional<LocalDate> lastReminder(long incident, Incident.State of) {
        return sql
                .list(
                        "SELECT sent_on FROM incident_reminder WHERE incident = ? AND what = ? ORDER BY sent_on DESC LIMIT 1",
                        row -> row.getObject("sent_on", LocalDate.class),
                        incident,
                        of.name())
                .stream()
                .findFirst();
    }

    @Override
    public boolean remind(long incident, Incident.State of, LocalDate on) {
        return sql.change(
                        "INSERT IGNORE INTO incident_reminder (incident, what, sent_on) VALUES (?, ?, ?)",
                        incident,
                        of.name(),
                        on)
                == 1;
    }

    private List<Incident> incidents(String which, @Nullable Object... values) {
        return sql.list("SELECT * FROM incident " + which, StoredIncidents::bare, values).stream()
                .map(incident -> new Incident(
                        incident.id(),
                        incident.report(),
                        incident.lead(),
                        incident.by(),
                        incident.at(),
                        steps(incident.id())))
                .toList();
    }

    private List<Incident.Step> steps(long incident) {
        return sql.list("SELECT * FROM incident_step WHERE incident = ? ORDER BY id", StoredIncidents::step, incident);
    }

    private static Incident bare(ResultSet row) throws SQLException {
        return new Incident(
                row.getLong("id"),
                new Incident.Report(
                        row.getString("happened"),
                        row.getObject("noticed_on", LocalDate.class),
                        parts(row.getString("what_data"))
                                .map(Incident.Data::valueOf)
                                .collect(Collectors.toSet()),
                        parts(row.getString("whose"))
                                .map(Incident.Whose::valueOf)
                                .collect(Collectors.toSet())),
                Duty.valueOf(row.getString("led_by")),
                new PersonId(row.getString("reported_by")),
                Sql.instant(row, "reported_at"),
                List.of());
    }

    private static Incident.Step step(ResultSet row) throws SQLException {
        String told = row.getString("told");
        return new Incident.Step(
                Incident.Kind.valueOf(row.getString("kind")),
                told == null ? null : Incident.Recipient.valueOf(told),
                row.getObject("happened_on", LocalDate.class),
                row.getString("said"),
                new PersonId(row.getString("taken_by")),
                Sql.instant(row, "taken_at"));
    }

    private static String joined(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> parts(String joined) {
        return Stream.of(joined.split(" ")).filter(part -> !part.isEmpty());
    }
}
