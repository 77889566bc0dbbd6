package org.crosswalk.delivery.store;

import static io.micronaut.transaction.TransactionDefinition.Isolation.READ_COMMITTED;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.common.Channel;
import org.crosswalk.delivery.Attempt;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.DeliveryQueue;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Settlement;

/** The queue in one table. A claim locks the rows it takes, in the order of an index, and passes over those of others. */
@Singleton
class JdbcDeliveryQueue implements DeliveryQueue {
    static final String DUE = """
            SELECT id FROM delivery
            WHERE channel = ? AND state = 'OPEN' AND next_at <= ?
            ORDER BY next_at, id LIMIT ? FOR UPDATE SKIP LOCKED""";
    private static final String LEASE = "UPDATE delivery SET leased_by = ?, next_at = ? WHERE id = ?";
    private static final String LEASED = """
            SELECT delivery.*, letter.written_at FROM delivery JOIN letter ON letter.id = delivery.letter
            WHERE delivery.id IN (%s) ORDER BY delivery.id""";
    private static final String LETTER = "SELECT * FROM letter WHERE id = ?";
    private static final String FILES = "SELECT * FROM letter_file WHERE letter = ? ORDER BY position";
    private static final String GIVE_BACK =
            "UPDATE delivery SET leased_by = NULL, next_at = ? WHERE channel = ? AND state = 'OPEN' AND leased_by = ?";
    private static final String RECLAIM =
            "UPDATE delivery SET leased_by = NULL, next_at = ? WHERE channel = ? AND state = 'OPEN' AND leased_by LIKE ?";

    private final JdbcOperations jdbc;
    private final Attempts attempts;

    JdbcDeliveryQueue(JdbcOperations jdbc, Attempts attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    @Override
    @Transactional(isolation = READ_COMMITTED)
    public List<Consignment> claim(Channel channel, String worker, int limit, Instant now, Instant leaseEnds) {
        List<Long> due = jdbc.prepareStatement(
                DUE,
                query -> Rows.list(Rows.bound(query, channel.name(), Utc.of(now), limit), row -> row.getLong("id")));
        if (due.isEmpty()) {
            return List.of();
        }
        lease(due, worker, leaseEnds);
        return consignments(due);
    }

    @Override
    @Transactional(isolation = READ_COMMITTED)
    public void giveBack(Channel channel, String worker, Instant now) {
        makeDue(GIVE_BACK, channel, worker, now);
    }

    @Override
    @Transactional(isolation = READ_COMMITTED)
    public void reclaim(Channel channel, String node, Instant now) {
        makeDue(RECLAIM, channel, node + "/%", now);
    }

    @Override
    @jakarta.transaction.Transactional(jakarta.transaction.Transactional.TxType.MANDATORY)
    public void settle(Attempt attempt, Settlement settlement) {
        attempts.close(attempt, settlement);
        attempts.add(attempt);
    }

    private void makeDue(String sql, Channel channel, String holder, Instant now) {
        jdbc.prepareStatement(
                sql,
                update ->
                        Rows.bound(update, Utc.of(now), channel.name(), holder).executeUpdate());
    }

    private void lease(List<Long> due, String worker, Instant leaseEnds) {
        jdbc.prepareStatement(LEASE, update -> {
            for (long id : due) {
                Rows.bound(update, worker, Utc.of(leaseEnds), id).addBatch();
            }
            return update.executeBatch();
        });
    }

    /** The letters are read once each, since most of a batch share one. */
    private List<Consignment> consignments(List<Long> ids) {
        Map<String, Letter> letters = new HashMap<>();
        String sql = LEASED.formatted(String.join(",", Collections.nCopies(ids.size(), "?")));
        return jdbc.prepareStatement(
                sql, query -> Rows.list(Rows.bound(query, ids.toArray()), row -> consignment(row, letters)));
    }

    private Consignment consignment(ResultSet row, Map<String, Letter> letters) throws SQLException {
        return new Consignment(
                row.getLong("id"),
                letters.computeIfAbsent(row.getString("letter"), this::letter),
                Rows.parcel(row),
                Utc.required(row, "written_at"),
                row.getInt("attempts"));
    }

    private Letter letter(String id) {
        Letter letter = jdbc.prepareStatement(
                LETTER, query -> Rows.list(Rows.bound(query, id), Rows::letter).getFirst());
        return letter.with(jdbc.prepareStatement(FILES, query -> Rows.list(Rows.bound(query, id), Rows::file)));
    }
}
