package org.crosswalk.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;

/** The one place that answers: may this go, to whom, and who must be copied? */
public record Policy(Pack pack) {

    /** Asks every rule; the strictest word wins, and where nothing permits the answer is no. */
    public Decision decide(Proposal proposal, Facts known) {
        Facts facts = pack.freeSpeech().sift(known);
        List<Reason> said = ask(pack.rules(), proposal, facts).toList();
        List<Reason> district = said.stream().anyMatch(Policy::answers) ? said : withRefusal(said);
        List<Reason> reasons = Stream.of(
                        district.stream(),
                        ask(pack.tightening(), proposal, facts),
                        pack.freeSpeech().words(known))
                .flatMap(words -> words)
                .toList();
        return new Decision(strictest(reasons), copied(reasons), pack.edition(), reasons);
    }

    private static Stream<Reason> ask(List<Rule> rules, Proposal proposal, Facts facts) {
        return rules.stream().flatMap(rule -> ask(rule, proposal, facts));
    }

    /** A rule that fails has not said yes. */
    private static Stream<Reason> ask(Rule rule, Proposal proposal, Facts facts) {
        List<Ruling> rulings;
        try {
            rulings = rule.check().rulings(proposal, facts).toList();
        } catch (RuntimeException e) {
            rulings = List.of(new Ruling.Hold(Explanation.of("rule-failed", rule.name())));
        }
        return rulings.stream().map(ruling -> new Reason(rule.name(), rule.citation(), ruling));
    }

    /** A note or a warning is not yet an answer: somebody must say yes, not now, or no. */
    private static boolean answers(Reason reason) {
        return switch (reason.ruling()) {
            case Ruling.Permit _, Ruling.Copy _, Ruling.Hold _, Ruling.Forbid _ -> true;
            case Ruling.Note _, Ruling.Warn _ -> false;
        };
    }

    private List<Reason> withRefusal(List<Reason> said) {
        Ruling nothingPermits = new Ruling.Forbid(Explanation.of("nothing-permits"), List.of(LawfulWay.WHOLE_GROUP));
        return Stream.concat(said.stream(), Stream.of(new Reason("unruled", pack.unruled(), nothingPermits)))
                .toList();
    }

    private static Outcome strictest(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Outcome.of(reason.ruling()))
                .max(Outcome::compareTo)
                .orElse(Outcome.REFUSE);
    }

    private static Set<PersonId> copied(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::ruling)
                .flatMap(ruling -> ruling instanceof Ruling.Copy copy ? copy.people().stream() : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
