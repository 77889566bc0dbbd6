package org.crosswalk.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Schools;
import org.jspecify.annotations.Nullable;

/** Works the charges out afresh each time, so that a coach whose enrolment ends today writes to nobody today (CAM-09). */
@Singleton
class RosterCharges implements Charges {
    private final Groups groups;
    private final Schools schools;
    private final GrantedDuties granted;
    private final Suspensions suspensions;
    private final Delegations delegations;
    private final @Nullable Sponsored sponsored;

    RosterCharges(
            Groups groups,
            Schools schools,
            GrantedDuties granted,
            Suspensions suspensions,
            Delegations delegations,
            @Nullable Sponsored sponsored) {
        this.groups = groups;
        this.schools = schools;
        this.granted = granted;
        this.suspensions = suspensions;
        this.delegations = delegations;
        this.sponsored = sponsored;
    }

    @Override
    public Set<Charge> of(PersonId person, LocalDate on) {
        if (suspensions.isSuspended(person) || sponsored != null && sponsored.isShutOut(person, on)) {
            return Set.of();
        }
        Stream<Charge> leading = groups.ledBy(person, on).stream().map(RosterCharges::leading);
        Stream<Charge> heading = schools.all().stream()
                .filter(school -> schools.principalsOf(school.id(), on).contains(person))
                .map(school -> new Charge(Duty.PRINCIPAL, school.id(), null));
        Stream<Charge> given = granted.of(person).stream().map(RosterCharges::given);
        Stream<Charge> standingIn = delegations.to(person, on).stream()
                .map(delegation -> new Charge(Duty.PRINCIPALS_DELEGATE, delegation.school(), null));
        return Stream.of(leading, heading, given, standingIn)
                .flatMap(charges -> charges)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Charge leading(Group group) {
        Duty duty = group.kind() == GroupKind.CLASS ? Duty.TEACHER : Duty.COACH;
        return new Charge(duty, group.school(), group.id());
    }

    private static Charge given(GrantedDuty grant) {
        return new Charge(grant.duty(), grant.school(), null);
    }
}
