package org.crosswalk.policy.packs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.Layer;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.PackEdition;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.posts.ConsentRule;
import org.crosswalk.policy.posts.PostLayer;
import org.crosswalk.policy.posts.PostRules;
import org.crosswalk.policy.rules.Rules;

/** Reads what a school or a group adds, and refuses it where it would loosen what is above it. */
final class LayerReader {
    private static final Set<String> KNOWN =
            Set.of("layer", "of", "school", "group", "since", "clauses", "rules", "posts");
    private static final GroupId NO_GROUP = new GroupId("none");

    private final Part document;
    private final Fields top;

    LayerReader(Part document) {
        this.document = document;
        this.top = document.fields("a layer, which adds rules and takes none away", KNOWN);
    }

    BrokenPack broken(String why) {
        return document.broken(why);
    }

    /** The pack that it is added to, where the district has none of its own. */
    String shippedBase() {
        if (!PackSource.SHIPPED.contains(top.text("of"))) {
            throw top.part("of").broken("No pack named " + top.text("of") + " is here or ships with Crosswalk");
        }
        return top.text("of");
    }

    LocalDate since() {
        return top.date("since");
    }

    boolean isForSchool() {
        return top.find("group").isEmpty();
    }

    private OrgId school() {
        return id(top.part("school"), OrgId::new);
    }

    private Optional<GroupId> group() {
        return top.find("group").map(part -> id(part, GroupId::new));
    }

    private static <T> T id(Part part, Function<String, T> type) {
        try {
            return type.apply(part.text("an id"));
        } catch (IllegalArgumentException tooLong) {
            throw part.broken(String.valueOf(tooLong.getMessage()));
        }
    }

    /** The school or group, under which its editions succeed each other. */
    String place() {
        return group().map(GroupId::value).orElseGet(() -> school().value());
    }

    /** The pack without this layer on a day. */
    Pack above(PackBook book, LocalDate day) {
        return (isForSchool() ? book.on(day) : book.on(day, school(), group().orElse(NO_GROUP)))
                .orElseThrow(() -> top.part("since").broken("The layer begins before the district's pack"));
    }

    Layer layer(List<Pack> above) {
        String pack = above.getFirst().edition().pack();
        if (!top.text("of").equals(pack)) {
            throw top.part("of").broken("The layer is of " + top.text("of") + ", but the pack is " + pack);
        }
        top.text("layer");
        Map<String, Citation> clauses = new HashMap<>();
        above.stream().flatMap(LayerReader::cited).forEach(citation -> clauses.put(citation.clause(), citation));
        top.find("clauses").ifPresent(part -> clauses.putAll(EditionReader.clauses(part)));
        return new Layer(
                new PackEdition(place(), since()), school(), group(), rules(clauses, above), posts(clauses, above));
    }

    private List<Rule> rules(Map<String, Citation> clauses, List<Pack> above) {
        if (top.find("rules").isEmpty() && top.find("posts").isPresent()) {
            return List.of();
        }
        return top.part("rules").items("rules").stream()
                .map(part -> RuleReader.rule(part, clauses, (name, given) -> tightening(name, given, above)))
                .toList();
    }

    private PostLayer posts(Map<String, Citation> clauses, List<Pack> above) {
        return top.find("posts")
                .map(part -> PostLayerReader.layer(
                        part, clauses, above.stream().map(Pack::posts).toList()))
                .orElseGet(PostLayer::nothing);
    }

    private static Stream<Citation> cited(Pack pack) {
        PostRules posts = pack.posts();
        return Stream.of(
                        pack.rules().stream().map(Rule::citation),
                        posts.consents().stream().map(ConsentRule::citation),
                        Stream.of(posts.unruled(), posts.approval()))
                .flatMap(citations -> citations);
    }

    private static Check tightening(String name, Map<String, String> given, List<Pack> above) {
        return above.stream()
                .map(pack -> Rules.tightening(name, given, pack))
                .reduce((_, same) -> same)
                .orElseThrow();
    }
}
