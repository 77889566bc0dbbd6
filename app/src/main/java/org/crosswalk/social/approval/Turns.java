package org.crosswalk.social.approval;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.roster.Schools;

/** Whose turn a stage is: those with the duty, and whoever stands in for them that day; where there is nobody, the Superintendent's office. */
@Singleton
public class Turns {
    private final Schools schools;
    private final GrantedDuties duties;
    private final Delegates delegates;

    Turns(Schools schools, GrantedDuties duties, Delegates delegates) {
        this.schools = schools;
        this.duties = duties;
        this.delegates = delegates;
    }

    /** @param never the author, and who has said yes already */
    public Set<PersonId> at(Set<Approver> stage, Optional<OrgId> school, Set<PersonId> never, LocalDate day) {
        Set<PersonId> asked = new LinkedHashSet<>();
        stage.stream().flatMap(approver -> holders(approver, school, day)).forEach(person -> {
            asked.add(person);
            asked.addAll(standIns(person, day));
        });
        asked.removeAll(never);
        if (asked.isEmpty()) {
            asked.addAll(duties.holders(Duty.SUPERINTENDENT));
            asked.removeAll(never);
        }
        return asked;
    }

    private Stream<PersonId> holders(Approver approver, Optional<OrgId> school, LocalDate day) {
        return switch (approver) {
            case PRINCIPAL -> school.stream().flatMap(id -> schools.principalsOf(id, day).stream());
            case COMMUNICATIONS ->
                school.map(id -> duties.holders(Duty.COMMUNICATIONS, id).stream())
                        .orElseGet(() -> duties.holders(Duty.COMMUNICATIONS).stream());
        };
    }

    private List<PersonId> standIns(PersonId away, LocalDate day) {
        return delegates.namedBy(away).stream()
                .filter(delegate -> delegate.isOn(day))
                .map(Delegate::person)
                .toList();
    }
}
