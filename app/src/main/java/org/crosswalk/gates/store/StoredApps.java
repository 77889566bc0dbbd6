package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.apps.App;
import org.crosswalk.gates.apps.AppsOnFile;
import org.crosswalk.gates.apps.Wish;

@Singleton
@Transactional
class StoredApps implements AppsOnFile {
    private final Sql sql;

    StoredApps(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<App> all() {
        Map<Long, List<App.Review>> reviews = new HashMap<>();
        sql.list(
                "SELECT * FROM app_review ORDER BY id",
                row -> reviews.computeIfAbsent(row.getLong("app"), _ -> new ArrayList<>())
                        .add(review(row)));
        return sql.list(
                "SELECT * FROM app_request ORDER BY id DESC",
                row -> app(row, reviews.getOrDefault(row.getLong("id"), List.of())));
    }

    @Override
    public Optional<App> find(long id) {
        List<App.Review> reviews =
                sql.list("SELECT * FROM app_review WHERE app = ? ORDER BY id", StoredApps::review, id);
        return sql.one("SELECT * FROM app_request WHERE id = ?", row -> app(row, reviews), id);
    }

    private static App app(ResultSet row, List<App.Review> reviews) throws SQLException {
        return new App(
                row.getLong("id"),
                row.getString("name"),
                row.getString("site"),
                row.getString("purpose"),
                row.getString("privacy_policy"),
                new PersonId(row.getString("asked_by")),
                Sql.instant(row, "asked_at"),
                reviews);
    }

    private static App.Review review(ResultSet row) throws SQLException {
        return new App.Review(
                row.getBoolean("approved"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                new PersonId(row.getString("reviewed_by")),
                Sql.instant(row, "reviewed_at"));
    }

    @Override
    public long ask(Wish wish, PersonId by, Instant at) {
        return sql.list(
                        """
                        INSERT INTO app_request (name, site, purpose, privacy_policy, asked_by, asked_at)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        row -> row.getLong("id"),
                        wish.name(),
                        wish.site(),
                        wish.purpose(),
                        wish.privacyPolicy(),
                        by.value(),
                        at)
                .getFirst();
    }

    @Override
    public void review(long app, App.Review review) {
        sql.change(
                """
                INSERT INTO app_review (app, approved, reason, until, reviewed_by, reviewed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                app,
                review.approved(),
                review.reason(),
                review.until(),
                review.by().value(),
                review.at());
    }
}
