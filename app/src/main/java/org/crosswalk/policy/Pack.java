package org.crosswalk.policy;

import java.util.List;

/**
 * A district's policy: its rules in one edition.
 *
 * @param unruled cited where no rule permits a proposal
 */
public record Pack(PackEdition edition, String district, List<Rule> rules, Citation unruled) {
    public Pack {
        rules = List.copyOf(rules);
    }
}
