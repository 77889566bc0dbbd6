package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/** Only who leads the group on that day writes to it. */
record OwnGroup() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.capacity()) {
            case Known.Unknown<Capacity> _ -> Stream.of(new Ruling.Hold(Explanation.of("capacity-unknown")));
            case Known.Fact<Capacity>(Capacity capacity)
            when capacity == Capacity.NONE -> Stream.of(new Ruling.Forbid(Explanation.of("not-own-group"), List.of()));
            case Known.Fact<Capacity> _ -> Stream.empty();
        };
    }
}
