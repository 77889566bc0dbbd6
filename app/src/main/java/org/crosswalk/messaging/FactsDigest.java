package org.crosswalk.messaging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.archive.Digest;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.OnFile;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.ScanFact;

/**
 * Fingerprints what a decision was based on, so that it can be shown later that the same facts were, or were not, known.
 * Facts are written one a line, sets in order, and digested with SHA-256.
 */
final class FactsDigest {
    private FactsDigest() {}

    static String of(Proposal proposal, Facts facts) {
        return Digest.of(Stream.concat(
                        Stream.of(
                                line("proposal", text(proposal)),
                                line("on", facts.on()),
                                line("capacity", facts.capacity()),
                                line("students", sorted(facts.students())),
                                line("recipients", sorted(facts.recipients())),
                                line("principals", sorted(facts.principals())),
                                line("scan", sorted(facts.scan())),
                                line("links", sorted(facts.links())),
                                line("release", facts.release())),
                        later(proposal, facts))
                .collect(Collectors.joining("\n")));
    }

    /** Facts that came to be asked later, where they are not as they always were: old decisions keep their digests. */
    private static Stream<String> later(Proposal proposal, Facts facts) {
        boolean allHear = facts.hearers() instanceof Known.Fact<Set<PersonId>>(Set<PersonId> hearers)
                && facts.recipients()
                        .is(recipients -> Recipient.students(recipients).equals(hearers));
        return Stream.of(
                        allHear ? "" : line("hearers", sorted(facts.hearers())),
                        proposal.urgency().isUrgent() ? line("mayHurry", facts.mayHurry()) : "",
                        facts.onFile().equals(OnFile.nothing()) ? "" : onFile(facts.onFile()))
                .filter(line -> !line.isEmpty());
    }

    private static String onFile(OnFile file) {
        return line("unsigned", sorted(file.unsigned()))
                + line(" sites", sorted(file.sites()))
                + line(" leave", sorted(file.leave()))
                + line(" embargoes", sorted(file.embargoes()));
    }

    private static String line(String name, Object value) {
        return name + "=" + value;
    }

    private static String sorted(Known<? extends Collection<?>> known) {
        return switch (known) {
            case Known.Fact<? extends Collection<?>>(var values) -> sorted(values.stream());
            case Known.Unknown<? extends Collection<?>> unknown -> unknown.toString();
        };
    }

    private static String sorted(Map<PersonId, Known<Set<PersonId>>> principals) {
        return sorted(principals.entrySet().stream().map(entry -> entry.getKey() + ":" + sorted(entry.getValue())));
    }

    private static String sorted(Stream<?> values) {
        List<String> texts =
                values.map(FactsDigest::text).sorted(Comparator.naturalOrder()).toList();
        return texts.toString();
    }

    private static String text(Object value) {
        return switch (value) {
            case ScanFact(String category, Set<PersonId> students) -> category + sorted(students.stream());
            case Proposal(var sender, var group, Audience.SomeStudents(Set<PersonId> students), var matter, var urgency)
            when !urgency.isUrgent() ->
                List.of(sender, group, sorted(students.stream()), matter).toString();
            case Proposal(var sender, var group, var audience, var matter, var urgency)
            when !audience.chosen().isEmpty() || urgency.isUrgent() ->
                List.of(sender, group, audience.id(), sorted(audience.chosen().stream()), matter, urgency)
                        + guardian(audience);
            case Proposal(var sender, var group, var audience, var matter, var _) ->
                "Proposal[sender=%s, group=%s, audience=%s, matter=%s]".formatted(sender, group, audience, matter);
            default -> value.toString();
        };
    }

    private static String guardian(Audience audience) {
        return audience instanceof Audience.OneGuardian one ? one.guardian().value() : "";
    }
}
