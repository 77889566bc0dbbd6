package org.crosswalk.policy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.Writing;

/** To what a finding leads under a pack where nothing else is known than the writing itself: its strictest rule's word. */
public final class ScanTable {
    private final List<ScanCategories> rules;

    private ScanTable(List<ScanCategories> rules) {
        this.rules = rules;
    }

    public static ScanTable of(Pack pack) {
        return new ScanTable(pack.rules().stream()
                .map(Rule::check)
                .filter(ScanCategories.class::isInstance)
                .map(ScanCategories.class::cast)
                .toList());
    }

    /** The strictest that any of the categories leads to; nothing where there are none. */
    public Consequence strictest(Stream<String> categories, Writing writing) {
        return categories
                .map(category -> of(category, writing))
                .max(Comparator.naturalOrder())
                .orElse(Consequence.NOTHING);
    }

    /** What a scan's answer calls it: {@code clear} where nothing follows. */
    public static String outcome(Consequence strictest) {
        return strictest == Consequence.NOTHING ? "clear" : strictest.id();
    }

    /** @param category the scanner's category id, such as {@code health} */
    public Consequence of(String category, Writing writing) {
        return rules.stream()
                .map(rule -> rule.consequence(category, writing))
                .max(Comparator.naturalOrder())
                .orElse(Consequence.HOLD);
    }
}
