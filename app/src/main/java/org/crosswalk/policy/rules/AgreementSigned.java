package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.OnFile.Unsigned;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/**
 * Who has not signed in time sends nothing, and before that is reminded (LEI-01, WES-14, BEL-13, BOS-01, BOS-02). What
 * cannot wait goes all the same: a child at a bus stop does not wait for a signature.
 *
 * @param agreement the pack's id of it
 */
public record AgreementSigned(String agreement) implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.onFile().unsigned()) {
            case Known.Unknown<Set<Unsigned>> _ -> Stream.of(new Ruling.Hold(Explanation.of("signatures-unknown")));
            case Known.Fact<Set<Unsigned>>(Set<Unsigned> unsigned) ->
                unsigned.stream()
                        .filter(one -> one.agreement().equals(agreement))
                        .map(one -> ruling(one, proposal));
        };
    }

    private static Ruling ruling(Unsigned unsigned, Proposal proposal) {
        if (!unsigned.overdue()) {
            return new Ruling.Warn(Explanation.of("agreement-due"));
        }
        return proposal.urgency().isUrgent()
                ? new Ruling.Warn(Explanation.of("agreement-unsigned"))
                : new Ruling.Forbid(Explanation.of("agreement-unsigned"), List.of(LawfulWay.SIGN));
    }
}
