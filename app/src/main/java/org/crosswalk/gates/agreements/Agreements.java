package org.crosswalk.gates.agreements;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.SignFirst;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Signature.Part;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.policy.Agreement;
import org.crosswalk.policy.OnFile.Unsigned;
import org.crosswalk.policy.Pack;
import org.crosswalk.roster.Ages;
import org.crosswalk.roster.Arrivals;
import org.crosswalk.roster.Eligibility;
import org.crosswalk.roster.Guardianships;

/** What the pack of a day has people sign, and how each stands to it. */
@Singleton
public class Agreements implements SignFirst {
    private final PolicyInForce policy;
    private final Signatures signatures;
    private final Arrivals arrivals;
    private final Guardianships guardianships;
    private final Ages ages;

    Agreements(PolicyInForce policy, Signatures signatures, Arrivals arrivals, Guardianships guardianships, Ages ages) {
        this.policy = policy;
        this.signatures = signatures;
        this.arrivals = arrivals;
        this.guardianships = guardianships;
        this.ages = ages;
    }

    /** How one person stands to one agreement. */
    public record Standing(Agreement agreement, Set<Part> missing, Optional<LocalDate> signedOn, LocalDate due) {
        public Standing {
            missing = Set.copyOf(missing);
        }

        public boolean isDone() {
            return missing.isEmpty();
        }

        public boolean isOverdue(LocalDate day) {
            return !isDone() && day.isAfter(due);
        }
    }

    public List<Agreement> inForce(LocalDate day) {
        return policy.on(day).pack().agreements();
    }

    public Optional<Agreement> find(String id, LocalDate day) {
        return inForce(day).stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst();
    }

    /** What concerns somebody who has signed in, whether signed or not. */
    public List<Standing> of(SignedIn who, LocalDate day) {
        boolean isStudent = isStudent(who);
        return inForce(day).stream()
                .filter(agreement -> concerns(agreement, isStudent))
                .map(agreement -> standing(agreement, who.person(), isStudent, day))
                .toList();
    }

    /** Whoever has a duty is staff; guardians do not sign in. */
    private boolean isStudent(SignedIn who) {
        return who.charges().isEmpty()
                && !guardianships.of(List.of(who.person())).isEmpty();
    }

    private Standing standing(Agreement agreement, PersonId person, boolean isStudent, LocalDate day) {
        LocalDate from = agreement.countsFrom(day);
        List<Signature> counting = signatures.of(person).stream()
                .filter(signature -> signature.agreement().equals(agreement.id()))
                .filter(signature ->
                        !signature.on().isBefore(from) && !signature.on().isAfter(day))
                .toList();
        Set<Part> there = counting.stream().map(Signature::part).collect(Collectors.toSet());
        return new Standing(
                agreement,
                needed(agreement, person, isStudent, day).stream()
                        .filter(part -> !there.contains(part))
                        .collect(Collectors.toSet()),
                counting.stream().map(Signature::on).max(LocalDate::compareTo),
                agreement.due(
                        signatures
                                .told(agreement.id(), person, from)
                                .or(() -> arrivals.listedOn(person))
                                .orElse(from),
                        day));
    }

    /** A student of age signs alone. */
    Set<Part> needed(Agreement agreement, PersonId person, boolean isStudent, LocalDate day) {
        if (!isStudent || agreement.whom() == Agreement.Whom.EVERYBODY || isAdult(person, day)) {
            return Set.of(Part.SELF);
        }
        return agreement.whom() == Agreement.Whom.GUARDIANS ? Set.of(Part.GUARDIAN) : Set.of(Part.SELF, Part.GUARDIAN);
    }

    private boolean isAdult(PersonId person, LocalDate day) {
        return ages.of(person).eligibility(day) == Eligibility.ADULT;
    }

    /** What a sender, who is staff, has not signed of what that pack asks for. */
    public Set<Unsigned> unsigned(PersonId sender, Pack pack, LocalDate day) {
        return pack.agreements().stream()
                .filter(agreement -> agreement.whom().isForStaff())
                .map(agreement -> standing(agreement, sender, false, day))
                .filter(standing -> !standing.isDone())
                .map(standing -> new Unsigned(standing.agreement().id(), standing.isOverdue(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asked with every page, so what withholds nothing from this person is not looked up. */
    @Override
    public boolean mustSignFirst(SignedIn who, LocalDate day) {
        List<Agreement> asked = inForce(day).stream()
                .filter(agreement -> agreement.withholds() == Agreement.Withholds.USE)
                .filter(agreement ->
                        agreement.whom().isForStaff() || who.charges().isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return false;
        }
        boolean isStudent = isStudent(who);
        return asked.stream()
                .filter(agreement -> concerns(agreement, isStudent))
                .map(agreement -> standing(agreement, who.person(), isStudent, day))
                .anyMatch(standing -> standing.isOverdue(day));
    }

    private static boolean concerns(Agreement agreement, boolean isStudent) {
        return isStudent
                ? agreement.whom() != Agreement.Whom.STAFF
                : agreement.whom().isForStaff();
    }
}
