package org.crosswalk.policy;

import java.util.stream.Stream;

/** The test that a rule puts to a proposal. No ruling at all means that the rule is not concerned. */
@FunctionalInterface
public interface Check {
    Stream<Ruling> rulings(Proposal proposal, Facts facts);
}
