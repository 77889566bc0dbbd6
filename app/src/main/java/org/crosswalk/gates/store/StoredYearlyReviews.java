package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.yearly.YearlyReviews;
import org.crosswalk.gates.yearly.YearlyReviews.Reviewed;

@Singleton
@Transactional
class StoredYearlyReviews implements YearlyReviews.Done {
    private final Sql sql;

    StoredYearlyReviews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Reviewed> of(String review) {
        return sql.list(
                "SELECT * FROM yearly_review WHERE review = ? ORDER BY id DESC",
                row -> new Reviewed(
                        row.getString("review"),
                        row.getString("found"),
                        row.getString("reviewed_by"),
                        Sql.instant(row, "reviewed_at")),
                review);
    }

    @Override
    public void add(Reviewed reviewed) {
        sql.change(
                "INSERT INTO yearly_review (review, found, reviewed_by, reviewed_at) VALUES (?, ?, ?, ?)",
                reviewed.review(),
                reviewed.found(),
                reviewed.by(),
                reviewed.at());
    }
}
