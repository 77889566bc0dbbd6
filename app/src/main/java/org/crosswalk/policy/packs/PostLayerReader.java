package org.crosswalk.policy.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.posts.ConsentRule;
import org.crosswalk.policy.posts.Need;
import org.crosswalk.policy.posts.PostLayer;
import org.crosswalk.policy.posts.PostRules;

/** Reads what a layer adds on social posts, and refuses what was meant to loosen. */
final class PostLayerReader {
    private PostLayerReader() {}

    /** @param above the district's word on every day that the layer stands beside it */
    static PostLayer layer(Part part, Map<String, Citation> clauses, List<PostRules> above) {
        Fields posts = part.fields("the posts of a layer", Set.of("consent", "approval", "waits-days"));
        return new PostLayer(
                items(posts, "consent")
                        .map(rule -> consent(rule, clauses, above))
                        .toList(),
                items(posts, "approval").map(PostRulesReader::stage).toList(),
                posts.find("waits-days").map(days -> waits(days, above)));
    }

    private static Stream<Part> items(Fields posts, String name) {
        return posts.find(name).stream().flatMap(part -> part.items(name).stream());
    }

    private static ConsentRule consent(Part part, Map<String, Citation> clauses, List<PostRules> above) {
        ConsentRule rule = PostRulesReader.consent(part, clauses);
        boolean isRuled = rule.need() != Need.RELEASE
                && above.stream()
                        .anyMatch(posts -> rule.of().stream()
                                .anyMatch(appearance -> outlets(rule)
                                        .anyMatch(outlet ->
                                                posts.needs(appearance, outlet).contains(Need.RELEASE))));
        if (isRuled) {
            throw part.broken(
                    "Above, a student appears with a release; " + rule.need().id() + " would loosen that");
        }
        return rule;
    }

    private static Stream<String> outlets(ConsentRule rule) {
        return rule.outlets().isEmpty() ? PostRulesReader.OUTLETS.stream() : rule.outlets().stream();
    }

    private static int waits(Part part, List<PostRules> above) {
        int days = PostRulesReader.days(part);
        Optional<Integer> shorter = above.stream()
                .map(PostRules::waitsDays)
                .filter(longest -> longest < days)
                .findFirst();
        shorter.ifPresent(longest -> {
            throw part.broken("Above, a post lapses after " + longest + " days; " + days + " would loosen that");
        });
        return days;
    }
}
