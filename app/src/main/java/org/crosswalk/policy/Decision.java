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

    /** What the sender may lawfully do instead; empty where it leaves as it is. */
    public List<LawfulWay> instead() {
        return decisive().stream()
                .flatMap(reason -> instead(reason.ruling()))
                .distinct()
                .toList();
    }

    private static Stream<LawfulWay> instead(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Forbid forbid -> forbid.instead().stream();
            case Ruling.Hold hold -> hold.instead().stream();
            case Ruling.Permit _, Ruling.Copy _, Ruling.Note _, Ruling.Warn _ -> Stream.empty();
        };
    }
}
