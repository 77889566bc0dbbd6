package org.crosswalk.gates.incidents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.policy.BreachLead;

/** Who leads an incident, and who else may read of it. Where nobody holds the lead's duty the superintendent's office stands in. */
@Singleton
public class Leads {
    /** Who stops a breach, and who reads the law: they read and note, and decide nothing. */
    private static final Set<Duty> HELPERS = Set.of(Duty.TECHNOLOGY_DIRECTOR, Duty.COUNSEL);

    private final PolicyInForce policy;
    private final GrantedDuties duties;

    Leads(PolicyInForce policy, GrantedDuties duties) {
        this.policy = policy;
        this.duties = duties;
    }

    /** The duty that the pack names on that day; the superintendent's office where it names none that there is. */
    Duty on(LocalDate day) {
        return policy.on(day)
                .pack()
                .breaches()
                .map(BreachLead::duty)
                .flatMap(named -> Stream.of(Duty.values())
                        .filter(duty -> duty.name()
                                .equals(named.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst())
                .orElse(Duty.SUPERINTENDENT);
    }

    /** Who is charged with it now. */
    public Duty of(Incident incident) {
        return duties.holders(incident.lead()).isEmpty() ? Duty.SUPERINTENDENT : incident.lead();
    }

    public List<PersonId> people(Incident incident) {
        return duties.holders(of(incident));
    }

    public boolean leads(SignedIn who, Incident incident) {
        return holds(who, Set.of(of(incident)));
    }

    public boolean mayRead(SignedIn who, Incident incident) {
        return leads(who, incident) || holds(who, HELPERS);
    }

    private static boolean holds(SignedIn who, Set<Duty> any) {
        return who.charges().stream().anyMatch(charge -> isForDistrict(charge) && any.contains(charge.duty()));
    }

    private static boolean isForDistrict(Charge charge) {
        return charge.school() == null && charge.group() == null;
    }
}
