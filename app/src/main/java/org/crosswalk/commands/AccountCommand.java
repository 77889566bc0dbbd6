package org.crosswalk.commands;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.Passwords;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens and ends the accounts with which people sign in. */
@Command(name = "account", description = "Who may sign in.", mixinStandardHelpOptions = true)
final class AccountCommand {

    @Command(description = "Open an account, or give a new first password; it is shown once and changed at sign-in.")
    int make(@Parameters PersonId person) {
        return Service.with(service -> {
            Optional<Person> known = service.getBean(People.class).find(person);
            if (known.isEmpty()) {
                return Answer.refused("The roster has nobody with the sourcedId " + person + ".");
            }
            String password = Passwords.first();
            // set so long ago that it has run out: the first sign-in asks for one of the person's own
            service.getBean(Accounts.class).set(person, known.get().email(), Passwords.hash(password), Instant.EPOCH);
            return Answer.done("First password of " + person + ": " + password);
        });
    }

    @Command(description = "End an account and its sessions at once.")
    int end(@Parameters PersonId person) {
        return Service.with(service -> service.getBean(Accounts.class)
                        .end(person, service.getBean(Clock.class).instant())
                ? Answer.done("The account of " + person + " has ended.")
                : Answer.refused("There is no such account."));
    }
}
