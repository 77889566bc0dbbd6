package org.crosswalk.commands;

import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code infra/crosswalk}. Each one is a class of its own in this package. */
@Command(
        name = "crosswalk",
        description = "Commands for the people who look after a Crosswalk service.",
        mixinStandardHelpOptions = true,
        subcommands = {AccountCommand.class, DutyCommand.class, ImportCommand.class, TokenCommand.class})
public final class Commands {
    private Commands() {}

    /** Runs one command and gives its exit code: 0 done, 1 refused or failed, 2 wrongly called. */
    public static int run(String... args) {
        return new CommandLine(new Commands())
                .registerConverter(PersonId.class, PersonId::new)
                .registerConverter(OrgId.class, OrgId::new)
                .execute(args);
    }
}
