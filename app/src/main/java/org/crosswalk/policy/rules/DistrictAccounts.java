package org.crosswalk.policy.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.Ruling;

/**
 * Staff do school business from the district's accounts (LEI-04, CAM-02, BEL-14): mail of theirs that comes from elsewhere is
 * not taken. It has no word on what leaves, since that always leaves from the district's own address.
 */
public record DistrictAccounts() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return Stream.empty();
    }

    /** The clause by which mail from an account of one's own is refused; empty where the pack has none. */
    public static Optional<Citation> clause(Pack pack) {
        return pack.allRules()
                .filter(rule -> rule.check() instanceof DistrictAccounts)
                .map(Rule::citation)
                .findFirst();
    }
}
