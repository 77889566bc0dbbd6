package org.crosswalk.delivery.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.crosswalk.delivery.Attempt;
import org.crosswalk.delivery.Settlement;

/** What was tried, and the state it left the delivery in. */
@Singleton
class Attempts {
    private static final String ADD =
            "INSERT INTO delivery_attempt (delivery, at, worker, outcome, detail) VALUES (?, ?, ?, ?, ?)";
    private static final String TRIED = """
            UPDATE delivery SET state = ?, attempts = attempts + 1, last_at = ?, detail = ?, leased_by = NULL, next_at = ?
            WHERE id = ? AND state = 'OPEN'""";
    private static final String TRIED_BY_ITS_HOLDER = TRIED + " AND leased_by = ?";

    private final JdbcOperations jdbc;

    Attempts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attempt attempt) {
        jdbc.prepareStatement(
                ADD,
                insert -> Rows.bound(
                                insert,
                                attempt.consignment().id(),
                                Utc.of(attempt.at()),
                                attempt.worker(),
                                attempt.word(),
                                attempt.outcome().detail())
                        .executeUpdate());
    }

    /** What was delivered is so, even by a worker whose lease has ended; a failure counts only from the one who holds it. */
    void close(Attempt attempt, Settlement settlement) {
        switch (settlement) {
            case Settlement.Delivered _ ->
                jdbc.prepareStatement(
                        TRIED,
                        update -> Rows.bound(update, values("DELIVERED", attempt, attempt.at()))
                                .executeUpdate());
            case Settlement.Failed _ -> closeAsHolder("FAILED", attempt, attempt.at());
            case Settlement.Again again -> closeAsHolder("OPEN", attempt, again.at());
        }
    }

    private void closeAsHolder(String state, Attempt attempt, Instant next) {
        Object[] values = values(state, attempt, next);
        jdbc.prepareStatement(TRIED_BY_ITS_HOLDER, update -> {
            update.setString(values.length + 1, attempt.worker());
            return Rows.bound(update, values).executeUpdate();
        });
    }

    private static Object[] values(String state, Attempt attempt, Instant next) {
        return new Object[] {
            state,
            Utc.of(attempt.at()),
            attempt.outcome().detail(),
            Utc.of(next),
            attempt.consignment().id()
        };
    }
}
