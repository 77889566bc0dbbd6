package org.crosswalk.policy.rules;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.OnFile.Embargoed;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/**
 * News waits until the Superintendent or a designee has made it public (LEI-05). A reviewer's release does not lift it: it is
 * theirs to end, and what they write themselves is not under it.
 */
record NotUnderEmbargo() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.onFile().embargoes()) {
            case Known.Unknown<Set<Embargoed>> _ -> Stream.of(new Ruling.Hold(Explanation.of("embargoes-unknown")));
            case Known.Fact<Set<Embargoed>>(Set<Embargoed> mentioned) ->
                mentioned.stream()
                        .sorted(Comparator.comparing(Embargoed::topic))
                        .map(one -> new Ruling.Hold(Explanation.of("under-embargo", one.topic(), one.until())));
        };
    }
}
