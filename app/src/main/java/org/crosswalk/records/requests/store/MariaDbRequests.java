package org.crosswalk.records.requests.store;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.Event;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.Step;

@Singleton
@Transactional
class MariaDbRequests implements Requests {
    private static final String REQUESTS =
            "SELECT id, what, arrival, requester, email, elsewhere, asked_at FROM records_request r ";

    // an appeal opens a closed request again, so only its newest step tells
    private static final String NEWEST_IS_CLOSED = """
            EXISTS (SELECT 1 FROM records_request_step s WHERE s.request = r.id AND s.kind = 'Closed'
                AND s.number = (SELECT MAX(number) FROM records_request_step WHERE request = r.id))
            """;

    private final Sql sql;
    private final ObjectMapper json;

    MariaDbRequests(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void add(RecordsRequest request) {
        Asked asked = request.asked();
        EmailAddress email = asked.by().email();
        sql.change(
                """
                INSERT INTO records_request (id, what, arrival, requester, email, elsewhere, asked_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                request.id().value(),
                asked.what(),
                asked.how().name(),
                asked.by().name(),
                email == null ? null : email.value(),
                asked.by().elsewhere(),
                asked.at());
    }

    @Override
    public void add(RequestId request, Event event) {
        PersonId by = event.by();
        sql.change(
                "INSERT INTO records_request_step (request, number, kind, step, person, at, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
                request.value(),
                event.number(),
                event.step().getClass().getSimpleName(),
                written(event.step()),
                by == null ? null : by.value(),
                event.at(),
                event.why());
    }

    @Override
    public Optional<RecordsRequest> find(RequestId id) {
        return requests("WHERE id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<RecordsRequest> locked(RequestId id) {
        return requests("WHERE id = ? FOR UPDATE", id.value()).stream().findFirst();
    }

    @Override
    public List<RecordsRequest> open() {
        return requests("WHERE NOT " + NEWEST_IS_CLOSED + " ORDER BY asked_at, id");
    }

    @Override
    public List<RecordsRequest> closed(int limit) {
        return requests("WHERE " + NEWEST_IS_CLOSED + """
                ORDER BY (SELECT MAX(at) FROM records_request_step WHERE request = r.id) DESC, id LIMIT ?
                """, limit);
    }

    private List<RecordsRequest> requests(String which, Object... values) {
        return sql.list(REQUESTS + which, MariaDbRequests::request, values).stream()
                .map(request -> new RecordsRequest(request.id(), request.asked(), events(request.id())))
                .toList();
    }

    private static RecordsRequest request(ResultSet row) throws SQLException {
        String email = row.getString("email");
        Requester by = new Requester(
                row.getString("requester"), email == null ? null : new EmailAddress(email), row.getString("elsewhere"));
        Asked asked = new Asked(
                row.getString("what"), by, Arrival.valueOf(row.getString("arrival")), Sql.instant(row, "asked_at"));
        return new RecordsRequest(new RequestId(row.getString("id")), asked, List.of());
    }

    private List<Event> events(RequestId request) {
        return sql.list(
                "SELECT number, step, person, at, why FROM records_request_step WHERE request = ? ORDER BY number",
                this::event,
                request.value());
    }

    private Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getInt("number"),
                read(row.getString("step")),
                Sql.person(row, "person"),
                Sql.instant(row, "at"),
                row.getString("why"));
    }

    private String written(Step step) {
        try {
            return json.writeValueAsString(Argument.of(Step.class), step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Step read(String step) {
        try {
            return json.readValue(step, Argument.of(Step.class));
        } catch (IOException e) {
            throw new UncheckedIOException("A request's step cannot be read", e);
        }
    }
}
