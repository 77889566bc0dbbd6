package org.crosswalk.social.store;

import static io.micronaut.transaction.TransactionDefinition.Isolation.READ_COMMITTED;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.PostId;
import org.crosswalk.social.afterwards.AfterBook;
import org.crosswalk.social.afterwards.Heard;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional(isolation = READ_COMMITTED)
class StoredAfterwards implements AfterBook {
    private static final String HEARD = """
            SELECT social_comment.id, account, publication, remote_post, remote_id, author, url, written_at, heard_at,
              COALESCE(edit.text, social_comment.text) AS text, COALESCE(edit.concern, social_comment.concern) AS concern,
              COALESCE(edit.categories, social_comment.categories) AS categories, COALESCE(edit.number, 0) AS edits,
              hidden_by, asked_at, reason, done_at
            FROM social_comment
            LEFT JOIN social_comment_edit AS edit ON edit.comment = social_comment.id AND edit.number =
              (SELECT MAX(number) FROM social_comment_edit WHERE comment = social_comment.id)
            LEFT JOIN social_comment_hiding AS hiding ON hiding.comment = social_comment.id
            """;

    private final Sql sql;

    StoredAfterwards(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AccountId> claim(Instant now, Instant until) {
        sql.change("""
                INSERT IGNORE INTO social_following (account, next_at)
                SELECT DISTINCT account, ? FROM publication WHERE state = 'PUBLISHED'""", now);
        Optional<AccountId> due = sql.one(
                "SELECT account FROM social_following WHERE next_at <= ? ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> new AccountId(row.getString("account")),
                now);
        due.ifPresent(account ->
                sql.change("UPDATE social_following SET next_at = ? WHERE account = ?", until, account.value()));
        return due;
    }

    @Override
    public List<Out> out(AccountId account, Instant since) {
        return sql.list(
                """
                SELECT publication.id, post, remote_id, version
                FROM publication LEFT JOIN publication_look ON publication_look.publication = publication.id
                WHERE account = ? AND state = 'PUBLISHED' AND published_at >= ? AND gone_at IS NULL
                ORDER BY published_at DESC LIMIT 100""",
                row -> new Out(
                        new PublicationId(row.getString("id")),
                        new PostId(row.getString("post")),
                        new RemoteId(row.getString("remote_id")),
                        row.getString("version")),
                account.value(),
                since);
    }

    @Override
    public @Nullable String cursor(AccountId account) {
        return sql.one(
                        "SELECT harvest_cursor FROM social_following WHERE account = ? AND harvest_cursor IS NOT NULL",
                        row -> Objects.requireNonNull(row.getString("harvest_cursor")),
                        account.value())
                .orElse(null);
    }

    @Override
    public void remember(AccountId account, String cursor) {
        sql.change("UPDATE social_following SET harvest_cursor = ? WHERE account = ?", cursor, account.value());
    }

    @Override
    public void follow(AccountId account, Instant next) {
        sql.change("UPDATE social_following SET next_at = ?, detail = '' WHERE account = ?", next, account.value());
    }

    @Override
    public void stumble(AccountId account, String why, Instant next) {
        sql.change("UPDATE social_following SET next_at = ?, detail = ? WHERE account = ?", next, why, account.value());
    }

    @Override
    public List<Stumble> stumbles(Collection<AccountId> accounts) {
        return of(
                accounts,
                "SELECT account, detail, next_at FROM social_following WHERE detail <> '' AND account IN (%s) ORDER BY account",
                row -> new Stumble(
                        new AccountId(row.getString("account")), row.getString("detail"), Sql.instant(row, "next_at")));
    }

    private <T> List<T> of(Collection<AccountId> accounts, String query, Sql.Row<T> row, Object... more) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        String places = String.join(",", Collections.nCopies(accounts.size(), "?"));
        Object[] values = Stream.concat(accounts.stream().map(AccountId::value), Stream.of(more))
                .toArray();
        return sql.list(query.formatted(places), row, values);
    }

    @Override
    public void looked(PublicationId publication, String version, Instant at) {
        int known = sql.change(
                "UPDATE publication_look SET version = ?, looked_at = ? WHERE publication = ?",
                version,
                at,
                publication.value());
        if (known == 0) {
            sql.change(
                    "INSERT INTO publication_look (publication, version, looked_at) VALUES (?, ?, ?)",
                    publication.value(),
                    version,
                    at);
        }
    }

    @Override
    public void gone(PublicationId publication, Instant at) {
        looked(publication, "", at);
        sql.change("UPDATE publication_look SET gone_at = ? WHERE publication = ?", at, publication.value());
        sql.change(
                "UPDATE publication SET detail = 'It was taken away on the network itself' WHERE id = ?",
                publication.value());
    }

    @Override
    public Optional<Heard> known(AccountId account, RemoteId comment) {
        return sql.one(
                HEARD + "WHERE account = ? AND remote_id = ?",
                StoredAfterwards::heard,
                account.value(),
                comment.value());
    }

    @Override
    public boolean add(Heard heard) {
        return sql.change(
                        """
                        INSERT IGNORE INTO social_comment (id, account, publication, remote_post, remote_id, author, text, url,
                          written_at, heard_at, concern, categories) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        heard.id(),
                        heard.account().value(),
                        heard.publication().value(),
                        heard.remotePost().value(),
                        heard.remote().value(),
                        heard.author(),
                        heard.text(),
                        heard.url().toString(),
                        heard.written(),
                        heard.heard(),
                        heard.concern().name(),
                        String.join(",", heard.categories()))
                == 1;
    }

    @Override
    public boolean edit(Heard heard, Instant seen) {
        return sql.change(
                        """
                        INSERT IGNORE INTO social_comment_edit (comment, number, seen_at, text, concern, categories)
                        VALUES (?, ?, ?, ?, ?, ?)""",
                        heard.id(),
                        heard.edits(),
                        seen,
                        heard.text(),
                        heard.concern().name(),
                        String.join(",", heard.categories()))
                == 1;
    }

    @Override
    public Optional<Heard> find(String comment) {
        return sql.one(HEARD + "WHERE social_comment.id = ?", StoredAfterwards::heard, comment);
    }

    @Override
    public List<Heard> newest(Collection<AccountId> accounts, int limit) {
        return of(
                accounts,
                HEARD + "WHERE account IN (%s) ORDER BY heard_at DESC, social_comment.id LIMIT ?",
                StoredAfterwards::heard,
                limit);
    }

    @Override
    public boolean hide(Heard heard, PersonId by, String reason, Instant at) {
        return sql.change("""
                        INSERT IGNORE INTO social_comment_hiding (comment, hidden_by, asked_at, reason)
                        VALUES (?, ?, ?, ?)""", heard.id(), by.value(), at, reason) == 1;
    }

    @Override
    public boolean hidden(Heard heard, Instant at) {
        return sql.change(
                        "UPDATE social_comment_hiding SET done_at = ? WHERE comment = ? AND done_at IS NULL",
                        at,
                        heard.id())
                == 1;
    }

    @Override
    public List<Heard> toHide(AccountId account, Instant since) {
        return sql.list(
                HEARD + "WHERE account = ? AND done_at IS NULL AND asked_at >= ? ORDER BY asked_at",
                StoredAfterwards::heard,
                account.value(),
                since);
    }

    @Override
    public List<AccountId> accounts() {
        return sql.list("SELECT account FROM social_following", row -> new AccountId(row.getString("account")));
    }

    private static Heard heard(ResultSet row) throws SQLException {
        String categories = row.getString("categories");
        return new Heard(
                row.getString("id"),
                new AccountId(row.getString("account")),
                new PublicationId(row.getString("publication")),
                new RemoteId(row.getString("remote_post")),
                new RemoteId(row.getString("remote_id")),
                row.getString("author"),
                row.getString("text"),
                URI.create(row.getString("url")),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "heard_at"),
                Heard.Concern.valueOf(row.getString("concern")),
                categories.isEmpty() ? List.of() : List.of(categories.split(",")),
                row.getInt("edits"),
                hiding(row));
    }

    private static Heard.@Nullable Hiding hiding(ResultSet row) throws SQLException {
        PersonId by = Sql.person(row, "hidden_by");
        return by == null
                ? null
                : new Heard.Hiding(
                        by, Sql.instant(row, "asked_at"), row.getString("reason"), Sql.maybe(row, "done_at"));
    }
}
