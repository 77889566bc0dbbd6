package org.crosswalk.social.approval;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.access.Charge;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.roster.Staff;

/** Naming somebody who approves while one is away, from a day to a day. */
@Singleton
public class Absences {
    private static final int MOST_DAYS = 92;

    private final Delegates delegates;
    private final Staff staff;
    private final Archive archive;

    Absences(Delegates delegates, Staff staff, Archive archive) {
        this.delegates = delegates;
        this.staff = staff;
        this.archive = archive;
    }

    public enum Naming {
        NAMED,
        /** Nobody passes on what they do not have: a delegate names no delegate. */
        NOT_THEIRS,
        NOT_STAFF,
        DAYS_UNFIT
    }

    public List<Delegate> namedBy(PersonId away) {
        return delegates.namedBy(away);
    }

    @Transactional
    public Naming name(SignedIn who, PersonId person, LocalDate from, LocalDate to, Instant at) {
        Optional<Charge> charge = who.charges().stream()
                .filter(held -> Approvers.as(held.duty()).isPresent())
                .findFirst();
        if (charge.isEmpty()) {
            return Naming.NOT_THEIRS;
        }
        if (person.equals(who.person()) || !staff.has(person)) {
            return Naming.NOT_STAFF;
        }
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            return Naming.DAYS_UNFIT;
        }
        Approver as = Approvers.as(charge.get().duty()).orElseThrow();
        Delegate delegate = new Delegate(
                UUID.randomUUID().toString(),
                Optional.ofNullable(charge.get().school()),
                as,
                who.person(),
                person,
                from,
                to,
                at);
        delegates.add(delegate);
        log("named", delegate, at);
        return Naming.NAMED;
    }

    @Transactional
    public boolean end(SignedIn who, String id, Instant at) {
        Optional<Delegate> named = delegates.namedBy(who.person()).stream()
                .filter(delegate -> delegate.id().equals(id))
                .findFirst();
        boolean ended = named.isPresent() && delegates.end(id, who.person(), at);
        if (ended) {
            log("ended", named.get(), at);
        }
        return ended;
    }

    private void log(String step, Delegate delegate, Instant at) {
        archive.append(
                EntryKind.APPROVAL,
                delegate.id(),
                at,
                new Delegated(
                        step,
                        delegate.away().value(),
                        delegate.person().value(),
                        delegate.as().name(),
                        delegate.school().map(OrgId::value).orElse(""),
                        delegate.from().toString(),
                        delegate.to().toString()));
    }

    @Serdeable
    record Delegated(String step, String away, String delegate, String as, String school, String from, String to) {}
}
