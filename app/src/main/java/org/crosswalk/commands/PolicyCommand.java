package org.crosswalk.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.crosswalk.messaging.Replay;
import org.crosswalk.policy.Decision;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.packs.BrokenPack;
import org.crosswalk.policy.packs.PackBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks into policy packs, without changing anything. PACK is the name of one that ships, a file, or a folder. */
@Command(name = "policy", description = "What a policy pack says.", mixinStandardHelpOptions = true)
final class PolicyCommand {
    private static final String PACK = "a pack that ships with Crosswalk, a file, or a folder";

    @Command(description = "Read a pack and tell what it holds, or where it is broken.")
    int check(@Parameters(paramLabel = "PACK", description = PACK) String pack) {
        try {
            return Answer.done(PackWords.of(PackBook.of(pack)));
        } catch (BrokenPack broken) {
            return Answer.refused(broken.getMessage());
        }
    }

    @Command(description = "Decide a proposal given as JSON on standard input, and tell every rule's word.")
    int explain(@Option(names = "--pack", defaultValue = "leicester", description = PACK) String pack)
            throws IOException {
        try {
            ProposalJson asked = ProposalJson.read(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            return Answer.done(DecisionWords.of(decide(PackBook.of(pack), asked)));
        } catch (BrokenPack | IllegalArgumentException wrong) {
            return Answer.refused(wrong.getMessage());
        }
    }

    private static Decision decide(PackBook book, ProposalJson asked) {
        LocalDate day = asked.facts().on();
        return book.on(day, asked.school(), asked.proposal().group())
                .map(pack -> new Policy(pack).decide(asked.proposal(), asked.facts()))
                .orElseThrow(() -> new BrokenPack("No edition of the pack is in force on " + day));
    }

    @Command(description = "Decide this service's archived proposals again under another pack.")
    int replay(
            @Option(names = "--pack", required = true, description = PACK) String pack,
            @Option(names = "--since", required = true, paramLabel = "DATE") LocalDate since) {
        try {
            PackBook book = PackBook.of(pack);
            return Service.with(service -> {
                Instant from = since.atStartOfDay(service.getBean(Clock.class).getZone())
                        .toInstant();
                return Answer.done(ReplayWords.of(
                        service.getBean(Replay.class).under(book, from),
                        book.newest().edition(),
                        since));
            });
        } catch (BrokenPack broken) {
            return Answer.refused(broken.getMessage());
        }
    }

    @Command(description = "Measure a decision over many recipients, under each pack that ships.")
    int bench(@Option(names = "--recipients", defaultValue = "10000") int recipients) {
        return Answer.done(PolicyBench.over(recipients));
    }
}
