package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;
import org.crosswalk.policy.ScanFact;
import org.crosswalk.policy.Writing;

/**
 * What follows from each category that the scan may find.
 *
 * @param in the kinds of writing that the rule is for
 * @param leads to what each category leads
 * @param otherwise to what a category leads that the pack does not name
 */
record ScanCategories(Set<Writing> in, Map<String, Consequence> leads, Consequence otherwise) implements Check {
    private static final Set<String> PRIVATE =
            Set.of("student-name", "health", "academic", "privacy-medical", "privacy-academic");

    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.scan()) {
            case Known.Unknown<List<ScanFact>> _ -> Stream.of(new Ruling.Hold(Explanation.of("scan-failed")));
            case Known.Fact<List<ScanFact>>(List<ScanFact> found) ->
                found.stream()
                        .filter(fact -> !isTheirOwnMatter(fact, proposal))
                        .map(ScanFact::category)
                        .distinct()
                        .flatMap(category -> ruling(category, Writing.to(proposal.audience()), facts));
        };
    }

    /** What a private message says to a student of that student's own health or studies is what it is for. */
    private static boolean isTheirOwnMatter(ScanFact fact, Proposal proposal) {
        return proposal.matter().isPrivate()
                && PRIVATE.contains(fact.category())
                && !fact.students().isEmpty()
                && proposal.audience() instanceof Audience.SomeStudents(Set<PersonId> students)
                && students.size() == 1
                && students.containsAll(fact.students());
    }

    private Stream<Ruling> ruling(String category, Writing writing, Facts facts) {
        Explanation why = Explanation.of("found", category);
        return switch (consequence(category, writing)) {
            case NOTHING -> Stream.empty();
            case NOTE -> Stream.of(new Ruling.Note(why));
            case WARN -> Stream.of(new Ruling.Warn(why));
            case HOLD -> Stream.of(facts.release().isPresent() ? new Ruling.Note(why) : new Ruling.Hold(why));
            case REFUSE -> Stream.of(new Ruling.Forbid(why, List.of(LawfulWay.REWRITE)));
        };
    }

    Consequence consequence(String category, Writing writing) {
        return in.contains(writing) ? leads.getOrDefault(category, otherwise) : Consequence.NOTHING;
    }
}
