package org.crosswalk.commands;

import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.DatabaseTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code infra/crosswalk}. Each one is a class of its own in this package. */
@Command(
        name = "crosswalk",
        description = "Commands for the people who look after a Crosswalk service.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccountCommand.class,
            BenchScanCommand.class,
            DutyCommand.class,
            ImportCommand.class,
            IndexCommand.class,
            JournalCommand.class,
            KeyCommand.class,
            PolicyCommand.class,
            ScanCommand.class,
            SealCommand.class,
            SignaturesCommand.class,
            TokenCommand.class,
            VerifyCommand.class,
            WitnessCommand.class
        })
public final class Commands {
    private Commands() {}

    /** Runs one command and gives its exit code: 0 done, 1 refused or failed, 2 wrongly called. */
    public static int run(String... args) {
        return new CommandLine(new Commands())
                .registerConverter(PersonId.class, PersonId::new)
                .registerConverter(OrgId.class, OrgId::new)
                .setExecutionExceptionHandler((failure, _, _) -> Answer.refused(innermost(failure)))
                .execute(args);
    }

    /** What went wrong at the bottom, in one line: whoever types commands has no use for the way up. */
    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !DatabaseTrouble.is(cause.getCause())) {
            cause = cause.getCause();
        }
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return "It could not be done: " + why.lines().findFirst().orElse("");
    }
}
