package org.crosswalk.contacts.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.AddressBook;
import org.crosswalk.contacts.VerifiedAddress;
import org.crosswalk.contacts.VerifiedAddress.How;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredAddressBook implements AddressBook {
    private static final int IDS_AT_ONCE = 1000;
    private static final String QUERY = """
            SELECT a.*, e.why AS end_why, e.ended_by, e.ended_at
            FROM contact_address a LEFT JOIN contact_address_end e ON e.address = a.id
            WHERE a.%s IN (%s) ORDER BY a.id
            """;

    private final Sql sql;

    StoredAddressBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<VerifiedAddress> of(Collection<PersonId> guardians) {
        List<String> all = guardians.stream().map(PersonId::value).distinct().toList();
        List<VerifiedAddress> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            found.addAll(sql.list(QUERY.formatted("guardian", marks), StoredAddressBook::address, some.toArray()));
        }
        return found;
    }

    @Override
    public Optional<VerifiedAddress> find(long id) {
        return sql.one(QUERY.formatted("id", "?"), StoredAddressBook::address, id);
    }

    @Override
    public long add(Entry entry, Instant at, Instant until) {
        return sql.list(
                        """
                        INSERT INTO contact_address
                        (guardian, student, address, how, evidence, verified_by, verified_at, valid_until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        row -> row.getLong("id"),
                        entry.guardian().value(),
                        entry.student().value(),
                        entry.address().value(),
                        entry.how().name(),
                        entry.evidence(),
                        entry.by().value(),
                        at,
                        until)
                .getFirst();
    }

    @Override
    public boolean end(long address, VerifiedAddress.End end) {
        return sql.change(
                        "INSERT IGNORE INTO contact_address_end (address, why, ended_by, ended_at) VALUES (?, ?, ?, ?)",
                        address,
                        end.why(),
                        end.by().value(),
                        end.at())
                == 1;
    }

    private static VerifiedAddress address(ResultSet row) throws SQLException {
        return new VerifiedAddress(
                row.getLong("id"),
                new PersonId(row.getString("guardian")),
                new PersonId(row.getString("student")),
                new EmailAddress(row.getString("address")),
                How.valueOf(row.getString("how")),
                row.getString("evidence"),
                new PersonId(row.getString("verified_by")),
                Sql.instant(row, "verified_at"),
                Sql.instant(row, "valid_until"),
                end(row));
    }

    private static Optional<VerifiedAddress.End> end(ResultSet row) throws SQLException {
        String why = row.getString("end_why");
        return why == null
                ? Optional.empty()
                : Optional.of(new VerifiedAddress.End(
                        why, new PersonId(row.getString("ended_by")), Sql.instant(row, "ended_at")));
    }
}
