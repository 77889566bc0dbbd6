package org.crosswalk.policy.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.Agreement;
import org.crosswalk.policy.BreachLead;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.FreeSpeech;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.PackEdition;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.ScanFact;
import org.crosswalk.policy.YearlyReview;
import org.crosswalk.policy.posts.PostRules;
import org.crosswalk.policy.rules.AgreementSigned;
import org.crosswalk.policy.rules.Rules;

/** Reads one edition of a district's own pack. */
final class EditionReader {
    private static final Set<String> KNOWN = Set.of(
            "pack",
            "since",
            "district",
            "unruled",
            "clauses",
            "rules",
            "free-speech",
            "posts",
            "agreements",
            "yearly",
            "breaches",
            "opt-in-groups");

    private EditionReader() {}

    static Pack pack(Part document) {
        Fields top = document.fields("a pack", KNOWN);
        Map<String, Citation> clauses = clauses(top.part("clauses"));
        List<Agreement> agreements = top.find("agreements")
                .map(part -> AgreementReader.agreements(part, clauses))
                .orElse(List.of());
        List<Rule> rules = top.part("rules").items("rules").stream()
                .map(part -> RuleReader.rule(part, clauses, Rules::make))
                .toList();
        Citation unruled = RuleReader.cited(top.part("unruled"), clauses);
        return new Pack(
                new PackEdition(top.text("pack"), top.date("since")),
                top.text("district"),
                Stream.concat(rules.stream(), signing(agreements)).toList(),
                unruled,
                top.find("free-speech").map(part -> freeSpeech(part, clauses)).orElseGet(FreeSpeech::nothing),
                top.find("posts")
                        .map(part -> PostRulesReader.rules(part, clauses))
                        .orElseGet(() -> PostRules.strictest(unruled)),
                agreements,
                top.find("yearly").map(part -> yearly(part, clauses)).orElse(List.of()),
                top.find("breaches").map(part -> breaches(part, clauses)),
                top.find("opt-in-groups").map(EditionReader::groups).orElse(Set.of()),
                List.of());
    }

    /** Where staff may not send before they have signed, a rule sees to it. */
    private static Stream<Rule> signing(List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement ->
                        agreement.whom().isForStaff() && agreement.withholds() != Agreement.Withholds.NOTHING)
                .map(agreement ->
                        new Rule("agreement-signed", agreement.citation(), new AgreementSigned(agreement.id())));
    }

    private static List<YearlyReview> yearly(Part part, Map<String, Citation> clauses) {
        return part.items("yearly reviews").stream()
                .map(one -> one.fields("a yearly review", Set.of("id", "clause", "by", "what")))
                .map(one -> new YearlyReview(
                        one.text("id"),
                        RuleReader.cited(one.part("clause"), clauses),
                        one.text("by"),
                        one.text("what")))
                .toList();
    }

    private static BreachLead breaches(Part part, Map<String, Citation> clauses) {
        Fields breaches = part.fields("breaches", Set.of("clause", "lead"));
        return new BreachLead(RuleReader.cited(breaches.part("clause"), clauses), breaches.text("lead"));
    }

    private static Set<GroupId> groups(Part part) {
        return Stream.of(part.text("groups").split("\\s+")).map(GroupId::new).collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, Citation> clauses(Part part) {
        Map<String, Citation> clauses = new LinkedHashMap<>();
        part.entries("clauses").forEach((id, entry) -> {
            Fields clause = entry.value().fields("clause " + id, Set.of("document", "section", "says"));
            clauses.put(id, new Citation(id, clause.text("document"), clause.text("section"), clause.text("says")));
        });
        return clauses;
    }

    private static FreeSpeech freeSpeech(Part part, Map<String, Citation> clauses) {
        Fields speech = part.fields("free-speech", Set.of("clause", "among-staff"));
        Set<String> categories =
                Stream.of(speech.text("among-staff").split("\\s+")).collect(Collectors.toSet());
        categories.stream()
                .filter(category -> !ScanFact.CATEGORIES.contains(category))
                .sorted()
                .findFirst()
                .ifPresent(category -> {
                    throw speech.part("among-staff").broken("The scan has no category " + category);
                });
        return new FreeSpeech(Optional.of(RuleReader.cited(speech.part("clause"), clauses)), categories);
    }
}
