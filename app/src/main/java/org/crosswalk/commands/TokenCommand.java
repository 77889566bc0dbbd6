package org.crosswalk.commands;

import java.time.Clock;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes and revokes the tokens with which programs act for a person at the API. */
@Command(name = "token", description = "Programs that act for somebody.", mixinStandardHelpOptions = true)
final class TokenCommand {

    @Command(description = "Make a bearer token that acts for somebody; it is shown once.")
    int make(@Parameters PersonId person) {
        return Service.with(service -> {
            if (service.getBean(People.class).find(person).isEmpty()) {
                return Answer.refused("The roster has nobody with the sourcedId " + person + ".");
            }
            return Answer.done(service.getBean(ApiTokens.class)
                    .make(person, Operator.name(), service.getBean(Clock.class).instant())
                    .value());
        });
    }

    @Command(description = "Revoke every token of somebody.")
    int revoke(@Parameters PersonId person) {
        return Service.with(service -> Answer.done(service.getBean(ApiTokens.class)
                        .revokeAll(
                                person,
                                Operator.name(),
                                service.getBean(Clock.class).instant())
                + " revoked."));
    }
}
