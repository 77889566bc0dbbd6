package org.crosswalk.policy;

import java.util.List;
import java.util.Set;
import org.crosswalk.policy.packs.PackFile;
import org.crosswalk.policy.rules.ScanTable;

/** A shipped pack, asked in a test's words. */
record District(Policy policy) {
    static District of(String pack) {
        return new District(new Policy(PackFile.shipped(pack)));
    }

    Decision decide(Situation situation) {
        return policy.decide(situation.proposal(), situation.facts());
    }

    Outcome outcome(Situation situation) {
        return decide(situation).outcome();
    }

    /** The clauses on which the outcome stands. */
    List<String> clauses(Situation situation) {
        return decide(situation).decisive().stream()
                .map(reason -> reason.citation().clause())
                .distinct()
                .sorted()
                .toList();
    }

    /** To what a finding leads, with the clauses that say so: {@code hold LEI-12}. */
    String leads(String category, Writing writing) {
        ScanTable table = ScanTable.of(policy.pack());
        return table.of(category, writing).id()
                + " "
                + String.join(
                        " ",
                        Set.copyOf(table.clauses(category, writing)).stream()
                                .sorted()
                                .toList());
    }
}
