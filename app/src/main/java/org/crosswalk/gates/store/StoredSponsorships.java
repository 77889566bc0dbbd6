package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.sponsors.Sponsorship;
import org.crosswalk.gates.sponsors.SponsorshipsOnFile;

@Singleton
@Transactional
class StoredSponsorships implements SponsorshipsOnFile {
    private static final String QUERY = """
            SELECT s.*, e.employed, e.ended_by, e.ended_at
            FROM sponsorship s LEFT JOIN sponsorship_end e ON e.sponsorship = s.id
            WHERE %s ORDER BY s.id DESC
            """;

    private final Sql sql;

    StoredSponsorships(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Sponsorship> all() {
        return sql.list(QUERY.formatted("TRUE"), StoredSponsorships::sponsorship);
    }

    @Override
    public List<Sponsorship> of(PersonId outsider) {
        return sql.list(QUERY.formatted("s.outsider = ?"), StoredSponsorships::sponsorship, outsider.value());
    }

    private static Sponsorship sponsorship(ResultSet row) throws SQLException {
        return new Sponsorship(
                row.getLong("id"),
                new PersonId(row.getString("outsider")),
                new PersonId(row.getString("sponsor")),
                row.getString("why"),
                row.getObject("to_day", LocalDate.class),
                new PersonId(row.getString("placed_by")),
                Sql.instant(row, "placed_at"),
                end(row));
    }

    private static Optional<Sponsorship.End> end(ResultSet row) throws SQLException {
        String by = row.getString("ended_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Sponsorship.End(
                        row.getBoolean("employed"), new PersonId(by), Sql.instant(row, "ended_at")));
    }

    @Override
    public long place(PersonId outsider, PersonId sponsor, String why, LocalDate to, PersonId by, Instant at) {
        return sql.list("""
                        INSERT INTO sponsorship (outsider, sponsor, why, to_day, placed_by, placed_at)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                        """, row -> row.getLong("id"), outsider.value(), sponsor.value(), why, to, by.value(), at)
                .getFirst();
    }

    @Override
    public boolean end(long id, Sponsorship.End end) {
        return sql.change("""
                        INSERT IGNORE INTO sponsorship_end (sponsorship, employed, ended_by, ended_at)
                        SELECT id, ?, ?, ? FROM sponsorship WHERE id = ?
                        """, end.employed(), end.by().value(), end.at(), id) == 1;
    }
}
