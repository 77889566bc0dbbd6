package org.crosswalk.access.store;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.crosswalk.access.Delegation;
import org.crosswalk.access.Delegations;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

@Singleton
class StoredDelegations implements Delegations {
    private final DelegationRows rows;
    private final Archive archive;

    StoredDelegations(DelegationRows rows, Archive archive) {
        this.rows = rows;
        this.archive = archive;
    }

    /** What the archive keeps of it. */
    @Serdeable
    record Entry(String what, String principal, String delegate, String school, String from, String to) {}

    /** Whose was ended. */
    @Serdeable
    record Ended(String what, String principal, long delegation) {}

    @Override
    public List<Delegation> to(PersonId delegate, LocalDate on) {
        return rows.to(delegate.value(), on).stream()
                .map(StoredDelegations::delegation)
                .toList();
    }

    @Override
    public List<Delegation> in(OrgId school, LocalDate on) {
        return rows.in(school.value(), on).stream()
                .map(StoredDelegations::delegation)
                .toList();
    }

    @Override
    public List<Delegation> by(PersonId principal, LocalDate on) {
        return rows.by(principal.value(), on).stream()
                .map(StoredDelegations::delegation)
                .toList();
    }

    @Override
    @Transactional
    public void add(Delegation delegation) {
        rows.insert(
                delegation.school().value(),
                delegation.principal().value(),
                delegation.delegate().value(),
                delegation.from(),
                delegation.to(),
                utc(delegation.at()));
        archive.append(
                EntryKind.ACCESS,
                delegation.delegate().value(),
                delegation.at(),
                new Entry(
                        "delegate named",
                        delegation.principal().value(),
                        delegation.delegate().value(),
                        delegation.school().value(),
                        delegation.from().toString(),
                        delegation.to().toString()));
    }

    @Override
    @Transactional
    public boolean end(long id, PersonId principal, Instant at) {
        if (rows.end(id, principal.value(), utc(at)) != 1) {
            return false;
        }
        archive.append(EntryKind.ACCESS, principal.value(), at, new Ended("delegation ended", principal.value(), id));
        return true;
    }

    private static Delegation delegation(DelegationRow row) {
        return new Delegation(
                row.id(),
                new OrgId(row.school()),
                new PersonId(row.principal()),
                new PersonId(row.delegate()),
                row.fromDay(),
                row.toDay(),
                row.namedAt().toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
