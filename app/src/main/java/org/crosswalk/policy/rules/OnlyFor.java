package org.crosswalk.policy.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/** A rule for some senders or some matters only. Of a sender whose capacity is unknown it might speak, so it does. */
record OnlyFor(Check check, Set<Capacity> capacities, Set<Matter> matters) implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return matters.contains(proposal.matter()) && concerns(facts.capacity())
                ? check.rulings(proposal, facts)
                : Stream.empty();
    }

    private boolean concerns(Known<Capacity> capacity) {
        return switch (capacity) {
            case Known.Unknown<Capacity> _ -> true;
            case Known.Fact<Capacity>(Capacity known) -> capacities.contains(known);
        };
    }
}
