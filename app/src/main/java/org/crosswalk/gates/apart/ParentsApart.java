package org.crosswalk.gates.apart;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.StudentReach;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.apart.Request.Kind;
import org.crosswalk.gates.apart.Request.State;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;

/**
 * Takes the request of a parent without physical custody from its arrival to its end, step by step and in the law's order
 * (603 CMR 23.07(5)). No legal advice: a paper is read by people, who say what it is.
 */
@Singleton
public class ParentsApart {
    private static final int LONGEST = 500;

    private final RequestsOnFile requests;
    private final StudentReach reach;
    private final Guardianships guardianships;
    private final Archive archive;

    ParentsApart(RequestsOnFile requests, StudentReach reach, Guardianships guardianships, Archive archive) {
        this.requests = requests;
        this.reach = reach;
        this.guardianships = guardianships;
        this.archive = archive;
    }

    public enum Answer {
        DONE,
        /** The student is not in one's charge, or the parent is not one of theirs. */
        NOT_THERE,
        /** A day that has not come, or no word on where the evidence is. */
        SAY_MORE,
        /** It is not this step's turn: the days run, or an order is known. */
        NOT_NOW
    }

    /** Those about students in one's charge. */
    public List<Request> of(SignedIn who, LocalDate day) {
        return requests.all().stream()
                .filter(request -> isInCharge(who, request.student(), day))
                .toList();
    }

    @Transactional
    public Answer take(
            SignedIn who, PersonId student, PersonId parent, LocalDate askedOn, String kept, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        if (!isInCharge(who, student, day) || guardianship(student, parent).isEmpty()) {
            return Answer.NOT_THERE;
        }
        if (askedOn.isAfter(day) || isUnfit(kept)) {
            return Answer.SAY_MORE;
        }
        long id = requests.add(student, parent, askedOn, kept.strip(), who.person(), now.toInstant());
        archive(id, student, parent, "apart-asked", askedOn, kept.strip(), who, now);
        return Answer.DONE;
    }

    @Transactional
    public Answer step(SignedIn who, long id, Kind kind, LocalDate on, String evidence, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        Optional<Request> known =
                of(who, day).stream().filter(request -> request.id() == id).findFirst();
        if (known.isEmpty()) {
            return Answer.NOT_THERE;
        }
        if (on.isAfter(day) || on.isBefore(known.get().askedOn()) || isUnfit(evidence)) {
            return Answer.SAY_MORE;
        }
        if (!mayFollow(known.get(), kind, on, day)) {
            return Answer.NOT_NOW;
        }
        requests.add(id, new Request.Step(kind, on, evidence.strip(), who.person(), now.toInstant()));
        archive(
                id,
                known.get().student(),
                known.get().parent(),
                "apart-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                on,
                evidence.strip(),
                who,
                now);
        return Answer.DONE;
    }

    /** Nothing is given before the days are over, nor while a restriction on file is in force. */
    private boolean mayFollow(Request request, Kind kind, LocalDate on, LocalDate day) {
        State state = request.state(on);
        return switch (kind) {
            case TOLD -> state == State.TO_TELL;
            case DOCUMENTED, WITHDRAWN -> state == State.TO_TELL || state == State.WAITING || state == State.TO_GIVE;
            case GIVEN -> state == State.TO_GIVE && !isRestricted(request, day);
        };
    }

    /** Whether an order that is on file stands against it, whatever the steps say. */
    public boolean isRestricted(Request request, LocalDate day) {
        return guardianship(request.student(), request.parent())
                .map(one -> one.restrictions().stream().anyMatch(restriction -> restriction.isInForce(day)))
                .orElse(true);
    }

    private Optional<Guardianship> guardianship(PersonId student, PersonId parent) {
        return guardianships.of(List.of(student)).stream()
                .filter(one -> one.guardian().equals(parent))
                .findFirst();
    }

    private static boolean isUnfit(String words) {
        return words.isBlank() || words.strip().length() > LONGEST;
    }

    private boolean isInCharge(SignedIn who, PersonId student, LocalDate day) {
        return reach.may(who, Act.KEEP_PAPERS, student, day);
    }

    private void archive(
            long id,
            PersonId student,
            PersonId parent,
            String what,
            LocalDate on,
            String evidence,
            SignedIn who,
            ZonedDateTime now) {
        archive.append(
                EntryKind.COMPLIANCE,
                "apart-" + id,
                now.toInstant(),
                new ApartEntry(
                        what,
                        student.value(),
                        parent.value(),
                        on.toString(),
                        evidence,
                        who.person().value()));
    }

    @Serdeable
    record ApartEntry(String what, String student, String parent, String on, String evidence, String by) {}
}
