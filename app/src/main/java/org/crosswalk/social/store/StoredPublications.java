package org.crosswalk.social.store;

import static io.micronaut.transaction.TransactionDefinition.Isolation.READ_COMMITTED;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications.Published;
import org.crosswalk.social.Publications.State;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.publishing.Job;
import org.crosswalk.social.publishing.PublicationBook;
import org.crosswalk.social.publishing.Wording;
import org.jspecify.annotations.Nullable;

/** The queue in one table. A claim locks the row it takes, in the order of an index, and passes over those of others. */
@Singleton
@Transactional(isolation = READ_COMMITTED)
class StoredPublications implements PublicationBook {
    static final String DUE = """
            SELECT id FROM publication WHERE network = ? AND state = ? AND next_at <= ?
            ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""";
    private static final int LONGEST_DETAIL = 500;

    private final Sql sql;
    private final JsonMapper json;

    StoredPublications(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public boolean add(PublicationId id, Post post, Account account, Instant at, Instant now) {
        return sql.change(
                        """
                        INSERT IGNORE INTO publication (id, post, account, network, wording, planned_at, asked_at, state, next_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)""",
                        id.value(),
                        post.id().value(),
                        account.id().value(),
                        account.network().name(),
                        written(Wording.of(post)),
                        at,
                        now,
                        at)
                == 1;
    }

    @Override
    public Optional<Job> claim(Network network, Job.Work work, String worker, Instant now, Instant leaseEnds) {
        Optional<String> due = sql.one(DUE, row -> row.getString("id"), network.name(), state(work), now);
        due.ifPresent(id ->
                sql.change("UPDATE publication SET leased_by = ?, next_at = ? WHERE id = ?", worker, leaseEnds, id));
        return due.flatMap(id -> sql.one("SELECT * FROM publication WHERE id = ?", this::job, id));
    }

    private static String state(Job.Work work) {
        return switch (work) {
            case PUBLISH -> "OPEN";
            case RETRACT -> "RETRACTING";
        };
    }

    @Override
    public void reclaim(String node, Instant now) {
        sql.change("""
                UPDATE publication SET leased_by = NULL, next_at = ?
                WHERE leased_by LIKE ? AND state IN ('OPEN', 'RETRACTING')""", now, node + "/%");
    }

    @Override
    public boolean begin(Job job, Instant at) {
        return sql.change("""
                        UPDATE publication SET begun_at = COALESCE(begun_at, ?)
                        WHERE id = ? AND state = 'OPEN' AND leased_by = ?""", at, job.id().value(), job.worker()) == 1;
    }

    @Override
    public Set<RemoteId> others(Job job) {
        return sql
                .list(
                        "SELECT remote_id FROM publication WHERE account = ? AND remote_id IS NOT NULL AND id <> ?",
                        row -> new RemoteId(row.getString("remote_id")),
                        job.account().value(),
                        job.id().value())
                .stream()
                .collect(Collectors.toSet());
    }

    /** What is public is so, whoever says it; where it was retracted meanwhile, it is to go. */
    @Override
    public void published(Job job, Outcome.Published outcome, Instant at) {
        sql.change(
                """
                UPDATE publication SET state = IF(state = 'OPEN', 'PUBLISHED', state), remote_id = ?, url = ?, published_at = ?,
                  attempts = attempts + 1, last_at = ?, detail = '', leased_by = NULL, next_at = ? WHERE id = ?""",
                outcome.id().value(),
                outcome.url().toString(),
                at,
                at,
                at,
                job.id().value());
    }

    @Override
    public void again(Job job, String detail, Instant next, Instant at) {
        sql.change("""
                UPDATE publication SET attempts = attempts + 1, last_at = ?, detail = ?, leased_by = NULL,
                  next_at = IF(state = ?, ?, ?) WHERE id = ? AND leased_by = ?""", at, cut(detail), state(job.work()), next, at, job.id().value(), job.worker());
    }

    @Override
    public void pause(AccountId account, Instant until) {
        sql.change("""
                UPDATE publication SET next_at = ?
                WHERE account = ? AND state IN ('OPEN', 'RETRACTING') AND leased_by IS NULL AND next_at < ?""", until, account.value(), until);
    }

    @Override
    public void failed(Job job, String detail, Instant at) {
        sql.change("""
                UPDATE publication SET state = IF(state = 'OPEN', 'FAILED', state), attempts = attempts + 1, last_at = ?,
                  detail = ?, leased_by = NULL, next_at = ? WHERE id = ? AND leased_by = ?""", at, cut(detail), at, job.id().value(), job.worker());
    }

    @Override
    public void retracted(Job job, Instant at) {
        sql.change("""
                UPDATE publication SET state = 'RETRACTED', attempts = attempts + 1, last_at = ?, detail = '', leased_by = NULL
                WHERE id = ? AND state = 'RETRACTING'""", at, job.id().value());
    }

    @Override
    public boolean retract(PostId post, PersonId by, String why, Instant now) {
        return sql.change("""
                        INSERT IGNORE INTO publication_retraction (post, retracted_by, retracted_at, why)
                        VALUES (?, ?, ?, ?)""", post.value(), by.value(), now, why) == 1;
    }

    @Override
    public List<Row> retractAll(PostId post, Instant now) {
        List<Row> rows = sql.list(
                "SELECT * FROM publication WHERE post = ? AND state <> 'RETRACTED' ORDER BY id FOR UPDATE",
                this::row,
                post.value());
        sql.change("""
                UPDATE publication SET state = IF(begun_at IS NULL, 'RETRACTED', 'RETRACTING'), attempts = 0, last_at = ?,
                  next_at = IF(leased_by IS NULL, ?, next_at) WHERE post = ? AND state <> 'RETRACTED'""", now, now, post.value());
        return rows;
    }

    @Override
    public void retractOne(Job job, Instant now) {
        sql.change(
                "UPDATE publication SET state = 'RETRACTING', attempts = 0, next_at = ? WHERE id = ?",
                now,
                job.id().value());
    }

    @Override
    public List<Published> of(PostId post) {
        return sql.list("SELECT * FROM publication WHERE post = ? ORDER BY id", this::status, post.value());
    }

    private Published status(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String url = row.getString("url");
        Instant last = Sql.maybe(row, "last_at");
        boolean waits = state.equals("OPEN");
        return new Published(
                new AccountId(row.getString("account")),
                waits ? State.PLANNED : State.valueOf(state),
                waits || last == null ? Sql.instant(row, "planned_at") : last,
                url == null ? null : URI.create(url),
                row.getString("detail"));
    }

    private Job job(ResultSet row) throws SQLException {
        return new Job(
                new PublicationId(row.getString("id")),
                post(row),
                new AccountId(row.getString("account")),
                Network.valueOf(row.getString("network")),
                row.getString("state").equals("OPEN") ? Job.Work.PUBLISH : Job.Work.RETRACT,
                row.getString("leased_by"),
                row.getInt("attempts"),
                Sql.maybe(row, "begun_at"),
                outcome(row));
    }

    private static Outcome.@Nullable Published outcome(ResultSet row) throws SQLException {
        String remote = row.getString("remote_id");
        return remote == null
                ? null
                : new Outcome.Published(new RemoteId(remote), URI.create(Objects.requireNonNull(row.getString("url"))));
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                new PublicationId(row.getString("id")),
                new AccountId(row.getString("account")),
                Network.valueOf(row.getString("network")),
                post(row));
    }

    private Post post(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("wording"), Argument.of(Wording.class))
                    .post(new PostId(row.getString("post")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Wording wording) {
        try {
            return json.writeValueAsString(wording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String detail) {
        return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    }
}
