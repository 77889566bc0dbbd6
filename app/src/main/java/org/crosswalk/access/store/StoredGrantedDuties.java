package org.crosswalk.access.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.access.GrantedDuty;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class StoredGrantedDuties implements GrantedDuties {
    private final Sql sql;
    private final Archive archive;

    StoredGrantedDuties(Sql sql, Archive archive) {
        this.sql = sql;
        this.archive = archive;
    }

    @Override
    public List<GrantedDuty> of(PersonId person) {
        return sql.list("""
                SELECT person, duty, school, granted_by, granted_at FROM granted_duty
                WHERE person = ? AND ended_at IS NULL ORDER BY id
                """, StoredGrantedDuties::read, person.value());
    }

    @Override
    public Set<PersonId> holders(Duty duty, OrgId school) {
        return Set.copyOf(sql.list("""
                SELECT DISTINCT person FROM granted_duty
                WHERE duty = ? AND (school IS NULL OR school = ?) AND ended_at IS NULL
                """, row -> new PersonId(row.getString("person")), duty.name(), school.value()));
    }

    @Override
    public List<PersonId> holders(Duty duty) {
        return sql.list(
                "SELECT DISTINCT person FROM granted_duty WHERE duty = ? AND ended_at IS NULL ORDER BY person",
                row -> new PersonId(row.getString("person")),
                duty.name());
    }

    @Override
    public void grant(GrantedDuty grant) {
        if (of(grant.person()).stream().anyMatch(held -> isSame(held, grant))) {
            return;
        }
        sql.change(
                "INSERT INTO granted_duty (person, duty, school, granted_by, granted_at) VALUES (?, ?, ?, ?, ?)",
                grant.person().value(),
                grant.duty().name(),
                text(grant.school()),
                grant.by(),
                grant.at());
        archive(grant.at(), DutyEntry.of("granted", grant.person().value(), grant.duty(), grant.school(), grant.by()));
    }

    @Override
    public boolean end(PersonId person, Duty duty, @Nullable OrgId school, String by, Instant at) {
        int ended = sql.change("""
                UPDATE granted_duty SET ended_by = ?, ended_at = ?
                WHERE person = ? AND duty = ? AND school <=> ? AND ended_at IS NULL
                """, by, at, person.value(), duty.name(), text(school));
        if (ended > 0) {
            archive(at, DutyEntry.of("ended", person.value(), duty, school, by));
        }
        return ended > 0;
    }

    private void archive(Instant at, DutyEntry entry) {
        archive.append(EntryKind.ACCESS, entry.person(), at, entry);
    }

    private static boolean isSame(GrantedDuty one, GrantedDuty other) {
        return one.duty() == other.duty() && Objects.equals(one.school(), other.school());
    }

    private static @Nullable String text(@Nullable OrgId school) {
        return school == null ? null : school.value();
    }

    private static GrantedDuty read(ResultSet row) throws SQLException {
        String school = row.getString("school");
        return new GrantedDuty(
                new PersonId(row.getString("person")),
                Duty.valueOf(row.getString("duty")),
                school == null ? null : new OrgId(school),
                row.getString("granted_by"),
                Sql.instant(row, "granted_at"));
    }
}
