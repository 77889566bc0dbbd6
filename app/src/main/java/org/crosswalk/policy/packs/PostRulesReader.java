package org.crosswalk.policy.packs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.policy.posts.ConsentRule;
import org.crosswalk.policy.posts.Need;
import org.crosswalk.policy.posts.PostRules;

/** Reads what a pack says of social posts. */
final class PostRulesReader {
    static final Set<String> OUTLETS = Set.of("bluesky", "wordpress", "mastodon", "facebook", "feed");

    private PostRulesReader() {}

    static PostRules rules(Part part, Map<String, Citation> clauses) {
        Fields posts = part.fields("posts", Set.of("consent", "unruled", "approval", "approval-clause", "waits-days"));
        return new PostRules(
                posts.part("consent").items("consent").stream()
                        .map(rule -> consent(rule, clauses))
                        .toList(),
                RuleReader.cited(posts.part("unruled"), clauses),
                posts.part("approval").items("stages of approval").stream()
                        .map(PostRulesReader::stage)
                        .toList(),
                RuleReader.cited(posts.part("approval-clause"), clauses),
                days(posts.part("waits-days")));
    }

    static Set<Approver> stage(Part part) {
        return words(part, Approver::of);
    }

    static ConsentRule consent(Part part, Map<String, Citation> clauses) {
        Fields rule = part.fields("a rule of consent", Set.of("clause", "of", "in", "needs"));
        return new ConsentRule(
                RuleReader.cited(rule.part("clause"), clauses),
                words(rule.part("of"), Appearance::of),
                rule.find("in").map(in -> words(in, PostRulesReader::outlet)).orElse(Set.of()),
                words(rule.part("needs"), Need::of).iterator().next());
    }

    private static String outlet(String id) {
        if (!OUTLETS.contains(id)) {
            throw new IllegalArgumentException("There is no network " + id);
        }
        return id;
    }

    private static <T> Set<T> words(Part part, Function<String, T> each) {
        try {
            Set<T> words = new LinkedHashSet<>();
            List.of(part.text("words").split("\\s+")).forEach(word -> words.add(each.apply(word)));
            return words;
        } catch (IllegalArgumentException wrong) {
            throw part.broken(String.valueOf(wrong.getMessage()));
        }
    }

    static int days(Part part) {
        String given = part.text("days");
        if (!given.matches("[1-9]\\d{0,2}")) {
            throw part.broken("'" + given + "' is not a number of days from 1 to 999");
        }
        return Integer.parseInt(given);
    }
}
