package org.crosswalk.commands;

import java.util.List;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tlog.LogKeys;
import picocli.CommandLine.Command;

/** The keys that sign the archive's checkpoints. */
@Command(name = "key", description = "The keys of the archive's checkpoints.", mixinStandardHelpOptions = true)
final class KeyCommand {

    @Command(description = "List the verifier keys, the newest last: publish them where nobody can change them unseen.")
    int list() {
        return Service.with(service -> {
            List<VerifierKey> keys = service.getBean(LogKeys.class).verifiers();
            return keys.isEmpty()
                    ? Answer.refused("There is no key before the first checkpoint.")
                    : Answer.done(String.join(
                            "\n", keys.stream().map(VerifierKey::toString).toList()));
        });
    }

    @Command(description = "Make a new key; it signs beside the one before it, and older ones sign no more.")
    int rotate() {
        return Service.with(service -> Answer.done("Signs from now on: "
                + service.getBean(LogKeys.class).rotate() + "\nPublish it, and tell whoever verifies."));
    }
}
