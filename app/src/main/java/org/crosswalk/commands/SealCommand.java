package org.crosswalk.commands;

import java.time.Clock;
import org.crosswalk.social.accounts.SealedCredentials;
import picocli.CommandLine.Command;

/** The keys that seal the secrets of social accounts. */
@Command(name = "seal", description = "The keys that seal accounts' secrets.", mixinStandardHelpOptions = true)
final class SealCommand {

    @Command(description = "Make a new key, seal every secret anew, and delete the keys that seal nothing any more.")
    int rotate() {
        return Service.with(service -> Answer.done(service.getBean(SealedCredentials.class)
                        .rotate(service.getBean(Clock.class).instant())
                + " sealed anew. Back the new key up, apart from the database."));
    }
}
