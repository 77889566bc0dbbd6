package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/** What goes through quiet hours and opt-outs is sent by those who are charged with it. */
record UrgentByDuty() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        if (!proposal.urgency().isUrgent()) {
            return Stream.empty();
        }
        return switch (facts.mayHurry()) {
            case Known.Unknown<Boolean> _ -> Stream.of(new Ruling.Hold(Explanation.of("urgency-unknown")));
            case Known.Fact<Boolean>(Boolean may) when may -> Stream.empty();
            case Known.Fact<Boolean> _ ->
                Stream.of(new Ruling.Forbid(Explanation.of("urgent-not-yours"), List.of(LawfulWay.NOT_URGENT)));
        };
    }
}
