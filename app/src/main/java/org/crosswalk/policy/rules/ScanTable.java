package org.crosswalk.policy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Reason;
import org.crosswalk.policy.Ruling;
import org.crosswalk.policy.Writing;

/** To what a finding leads under a pack where nothing else is known than the writing itself: its strictest rule's word. */
public final class ScanTable {
    private final List<Cited> rules;

    private record Cited(ScanCategories check, Citation citation) {
        String clause() {
            return citation.clause();
        }
    }

    private ScanTable(List<Cited> rules) {
        this.rules = rules;
    }

    public static ScanTable of(Pack pack) {
        return new ScanTable(pack.allRules()
                .flatMap(rule -> rule.check() instanceof ScanCategories scan
                        ? Stream.of(new Cited(scan, rule.citation()))
                        : Stream.empty())
                .toList());
    }

    /** The strictest that the kind of writing or any of the categories leads to. */
    public Consequence strictest(Stream<String> categories, Writing writing) {
        return strictest(categories, Stream.empty(), writing);
    }

    /** @param slight categories of what was found and held to be slight */
    public Consequence strictest(Stream<String> categories, Stream<String> slight, Writing writing) {
        return Stream.of(
                        always(writing),
                        categories.map(category -> of(category, writing)),
                        slight.map(category -> ofSlight(category, writing)))
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElse(Consequence.NOTHING);
    }

    /** Some writing waits for a person even where nothing is found in it. */
    private Stream<Consequence> always(Writing writing) {
        return rules.stream().map(rule -> rule.check().always(writing));
    }

    /** What a scan's answer calls it: {@code clear} where nothing follows. */
    public static String outcome(Consequence strictest) {
        return strictest == Consequence.NOTHING ? "clear" : strictest.id();
    }

    /** @param category the scanner's category id, such as {@code health} */
    public Consequence of(String category, Writing writing) {
        return rules.stream()
                .map(rule -> rule.check().consequence(category, writing))
                .max(Comparator.naturalOrder())
                .orElse(Consequence.HOLD);
    }

    /** Of what was found slight: {@link #of} at most. */
    public Consequence ofSlight(String category, Writing writing) {
        return rules.stream()
                .map(rule -> rule.check().slight(category, writing))
                .max(Comparator.naturalOrder())
                .orElse(Consequence.HOLD);
    }

    /** The clauses that lead to it, strictest alone. */
    public List<String> clauses(String category, Writing writing) {
        Consequence strictest = of(category, writing);
        return rules.stream()
                .filter(rule -> rule.check().consequence(category, writing) == strictest)
                .map(Cited::clause)
                .toList();
    }

    /** What each rule says to what was found, and to such a writing where it always waits. */
    public List<Reason> reasons(Stream<String> categories, Writing writing) {
        List<String> found = categories.distinct().toList();
        return rules.stream()
                .flatMap(rule -> Stream.concat(
                        reason(rule, rule.check().always(writing), Explanation.of("always-read")),
                        found.stream()
                                .flatMap(category -> reason(
                                        rule,
                                        rule.check().consequence(category, writing),
                                        Explanation.of("found", category)))))
                .toList();
    }

    private static Stream<Reason> reason(Cited rule, Consequence consequence, Explanation why) {
        return switch (consequence) {
            case NOTHING -> Stream.empty();
            case NOTE -> Stream.of(new Reason("scan", rule.citation(), new Ruling.Note(why)));
            case WARN -> Stream.of(new Reason("scan", rule.citation(), new Ruling.Warn(why)));
            case HOLD -> Stream.of(new Reason("scan", rule.citation(), new Ruling.Hold(why)));
            case REFUSE ->
                Stream.of(new Reason("scan", rule.citation(), new Ruling.Forbid(why, List.of(LawfulWay.REWRITE))));
        };
    }
}
