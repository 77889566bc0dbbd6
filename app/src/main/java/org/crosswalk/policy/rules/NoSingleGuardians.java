package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/** Guardians are written to together, and none of them alone: for those who are not charged with one student. */
record NoSingleGuardians() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return proposal.audience().isHome() ? Stream.of(ruling(facts)) : Stream.empty();
    }

    private static Ruling ruling(Facts facts) {
        return switch (facts.capacity()) {
            case Known.Unknown<Capacity> _ -> new Ruling.Hold(Explanation.of("capacity-unknown"));
            case Known.Fact<Capacity> _ ->
                new Ruling.Forbid(Explanation.of("guardians-not-yours"), List.of(LawfulWay.GUARDIANS_OF_GROUP));
        };
    }
}
