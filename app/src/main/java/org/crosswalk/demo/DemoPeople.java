package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.DemoAccounts;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.access.GrantedDuty;
import org.crosswalk.access.Passwords;
import org.crosswalk.roster.People;

/** Gives the demo's people accounts and duties the first time somebody asks for them, and tells their passwords. */
@Singleton
@Requires(env = "demo")
class DemoPeople implements DemoAccounts {
    private static final String PASSWORD = "crosswalk-demo-1";

    private final DemoCasting cast;
    private final Accounts accounts;
    private final GrantedDuties duties;
    private final People people;
    private final Clock clock;

    DemoPeople(DemoCasting cast, Accounts accounts, GrantedDuties duties, People people, Clock clock) {
        this.cast = cast;
        this.accounts = accounts;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public synchronized List<DemoPerson> people() {
        List<DemoPerson> shown = new ArrayList<>();
        for (DemoCast.Part part : cast.parts()) {
            people.find(part.person()).ifPresent(person -> {
                if (accounts.named(part.person().value()).isEmpty()) {
                    prepare(part);
                }
                shown.add(new DemoPerson(
                        person.name(), part.words(), part.person().value(), PASSWORD));
            });
        }
        return shown;
    }

    private void prepare(DemoCast.Part part) {
        Instant now = clock.instant();
        if (part.granted() != null) {
            duties.grant(new GrantedDuty(part.person(), part.granted(), part.school(), "demo", now));
        }
        accounts.set(part.person(), people.find(part.person()).orElseThrow().email(), Passwords.hash(PASSWORD), now);
    }
}
