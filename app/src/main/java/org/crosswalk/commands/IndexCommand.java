package org.crosswalk.commands;

import java.util.concurrent.Callable;
import org.crosswalk.records.Reconciled;
import org.crosswalk.records.index.IndexRebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Completes this node's search index or builds it anew, and compares it with the archive. */
@Command(
        name = "index",
        description = "Completes the search index of a stopped service and compares it with the archive.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @Option(names = "--rebuild", description = "throw away what is there and build it anew")
    private boolean anew;

    @Override
    public Integer call() {
        return Service.with(service -> tell(service.getBean(IndexRebuild.class).run(anew, IndexCommand::tellHowFar)));
    }

    private static void tellHowFar(long upTo) {
        System.out.println("Indexed up to entry " + upTo);
    }

    private static int tell(Reconciled compared) {
        String counted = compared.archived() + " entries in the archive, " + compared.indexed() + " in the index, and "
                + (compared.digestsAgree() ? "their digests agree." : "their digests differ.");
        if (!compared.agrees()) {
            return Answer.refused("The index is not whole: " + counted + " Build it anew with --rebuild.");
        }
        return compared.isWhole()
                ? Answer.done("The index is whole: " + counted)
                : Answer.refused("The index is as whole as the archive: " + counted + " Nobody can read "
                        + compared.unreadable() + " of them; infra/crosswalk verify names them.");
    }
}
