package org.crosswalk.commands;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.policy.Layer;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.packs.PackBook;
import org.crosswalk.policy.posts.PostLayer;

/** What a pack holds, for whoever checks it. */
final class PackWords {
    private PackWords() {}

    static String of(PackBook book) {
        return Stream.concat(
                        book.editions().stream().map(PackWords::edition),
                        book.layers().stream().map(PackWords::layer))
                .collect(Collectors.joining("\n"));
    }

    private static String edition(Pack pack) {
        return "%s, %s, since %s: %s"
                .formatted(
                        pack.edition().pack(), pack.district(), pack.edition().since(), rules(pack.rules()));
    }

    private static String layer(Layer layer) {
        return "  added by the %s %s, since %s: %s"
                .formatted(
                        layer.group().isPresent() ? "group" : "school",
                        layer.edition().pack(),
                        layer.edition().since(),
                        Stream.of(rules(layer.rules()), posts(layer.posts()))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining("; ")));
    }

    private static String posts(PostLayer posts) {
        return posts.equals(PostLayer.nothing())
                ? ""
                : "on posts %d more of consent, %d more of approval%s"
                        .formatted(
                                posts.consents().size(),
                                posts.stages().size(),
                                posts.waitsDays()
                                        .map(days -> ", lapsing after " + days + " days")
                                        .orElse(""));
    }

    private static String rules(List<Rule> rules) {
        return "%d %s (%s)"
                .formatted(
                        rules.size(),
                        rules.size() == 1 ? "rule" : "rules",
                        rules.stream()
                                .map(rule -> rule.citation().clause())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }
}
