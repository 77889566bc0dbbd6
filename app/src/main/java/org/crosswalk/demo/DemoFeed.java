package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.access.Charges;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.social.Network;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Register.Asking;
import org.crosswalk.social.accounts.Wish;

/** An approved account, so that a visitor of the demo district can try a post: asked for by its coach, approved by her principal. */
@Singleton
@Requires(env = "demo", notEnv = "command")
class DemoFeed implements ApplicationEventListener<StartupEvent> {
    private static final PersonId COACH = new PersonId("dreyes");
    private static final PersonId PRINCIPAL = new PersonId("rlindqvist");

    private final Register register;
    private final People people;
    private final Charges charges;
    private final Clock clock;

    DemoFeed(Register register, People people, Charges charges, Clock clock) {
        this.register = register;
        this.people = people;
        this.charges = charges;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Optional<Person> coach = people.find(COACH);
        Optional<Person> principal = people.find(PRINCIPAL);
        if (register.all().isEmpty() && coach.isPresent() && principal.isPresent()) {
            ask(coach.get(), principal.get());
        }
    }

    private void ask(Person coach, Person principal) {
        Wish wish = new Wish(
                Optional.of(new OrgId("school-harbor")),
                Network.FEED,
                null,
                "",
                "News of Harbor High School for its families and neighbours",
                "Everybody can read it, and nobody can write to it",
                coach.email() == null ? new EmailAddress("news@tidewater.example") : coach.email(),
                coach.id(),
                false);
        if (register.ask(as(coach), wish, clock.instant()) instanceof Asking.Asked asked) {
            register.approve(as(principal), register.find(asked.account()).orElseThrow(), false, "", clock.instant());
        }
    }

    private SignedIn as(Person person) {
        return new SignedIn(person.id(), person.name(), charges.of(person.id(), LocalDate.now(clock)));
    }
}
