package org.crosswalk.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;

/**
 * The answer to a proposal, with every rule's word.
 *
 * @param copied who gets a copy if it leaves
 */
public record Decision(Outcome outcome, Set<PersonId> copied, PackEdition edition, List<Reason> reasons) {
    public Decision {
        copied = Set.copyOf(copied);
        reasons = List.copyOf(reasons);
    }

    /** The reasons that made the outcome what it is. */
    public List<Reason> decisive() {
        return reasons.stream()
                .filter(reason -> Outcome.of(reason.ruling()) == outcome)
                .toList();
    }

    /** What the sender may lawfully do instead; empty where nothing was refused. */
    public List<LawfulWay> instead() {
        return reasons.stream()
                .map(Reason::ruling)
                .flatMap(ruling -> ruling instanceof Ruling.Forbid forbid ? forbid.instead().stream() : Stream.empty())
                .distinct()
                .toList();
    }
}
