package org.crosswalk.policy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;
import org.crosswalk.policy.ScanFact;
import org.crosswalk.policy.Writing;

/**
 * What follows from each category that the scan may find.
 *
 * @param in the kinds of writing that the rule is for
 * @param leads to what each category leads
 * @param otherwise to what a category leads that the rule does not name
 * @param always to what such a writing leads at least, whatever is found or not
 * @param slightIn kinds of writing in which what is found slight is a note at most
 * @param unlessGroups groups that chose to have what others do not (LEI-06)
 * @param withLeave categories that a principal's written leave opens between a sender and the students reached (WES-10)
 */
record ScanCategories(
        Set<Writing> in,
        Map<String, Consequence> leads,
        Consequence otherwise,
        Consequence always,
        Set<Writing> slightIn,
        Set<GroupId> unlessGroups,
        Set<String> withLeave)
        implements Graded {
    private static final Set<String> PRIVATE =
            Set.of("student-name", "health", "academic", "privacy-medical", "privacy-academic");

    static ScanCategories with(Parameters parameters) {
        Set<Writing> in = parameters.words("in", Writing::of);
        Consequence otherwise = parameters.consequence("otherwise", Consequence.HOLD);
        Consequence always = parameters.consequence("always", Consequence.NOTHING);
        Set<Writing> slight = parameters.words("slight-in", Writing::of);
        Set<GroupId> unless = parameters.words("unless-group", GroupId::new);
        Set<String> leave = parameters.words("with-leave", ScanCategories::category);
        Map<String, Consequence> leads = parameters.rest(Consequence::of);
        leads.keySet().stream()
                .filter(category -> !ScanFact.CATEGORIES.contains(category))
                .sorted()
                .findFirst()
                .ifPresent(category -> {
                    throw new WrongParameter(category, "The scan has no category " + category);
                });
        return new ScanCategories(
                in.isEmpty() ? Set.of(Writing.values()) : in, leads, otherwise, always, slight, unless, leave);
    }

    private static String category(String id) {
        if (!ScanFact.CATEGORIES.contains(id)) {
            throw new IllegalArgumentException("The scan has no category " + id);
        }
        return id;
    }

    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.scan()) {
            case Known.Unknown<List<ScanFact>> _ -> Stream.of(new Ruling.Hold(Explanation.of("scan-failed")));
            case Known.Fact<List<ScanFact>> _ when unlessGroups.contains(proposal.group()) -> Stream.empty();
            case Known.Fact<List<ScanFact>>(List<ScanFact> found) ->
                rulings(found, Writing.to(proposal.audience()), proposal, facts);
        };
    }

    private Stream<Ruling> rulings(List<ScanFact> found, Set<Writing> writings, Proposal proposal, Facts facts) {
        return Stream.concat(
                ruling(strictest(writings, this::always), Explanation.of("always-read"), List.of(), facts),
                found.stream()
                        .filter(fact -> !isTheirOwnMatter(fact, proposal))
                        .map(ScanFact::category)
                        .distinct()
                        .flatMap(category -> ruling(
                                strictest(writings, writing -> consequence(category, writing)), category, facts)));
    }

    private Stream<Ruling> ruling(Consequence consequence, String category, Facts facts) {
        return consequence != Consequence.NOTHING && withLeave.contains(category) && hasLeave(facts)
                ? Stream.of(new Ruling.Note(Explanation.of("with-leave", category)))
                : ruling(consequence, Explanation.of("found", category), privately(category), facts);
    }

    /** With every student reached: leave for one opens nothing to another. */
    private static boolean hasLeave(Facts facts) {
        return facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients)
                && !Recipient.students(recipients).isEmpty()
                && facts.onFile().leave().is(leave -> leave.containsAll(Recipient.students(recipients)));
    }

    private static Consequence strictest(Set<Writing> writings, Function<Writing, Consequence> each) {
        return writings.stream().map(each).max(Comparator.naturalOrder()).orElse(Consequence.HOLD);
    }

    /** What is private may go as what it is, to those whom it concerns. */
    private static List<LawfulWay> privately(String category) {
        return switch (category) {
            case "health", "privacy-medical" -> List.of(LawfulWay.MEDICAL_PRIVACY);
            case "academic", "privacy-academic" -> List.of(LawfulWay.ACADEMIC_PRIVACY);
            default -> List.of();
        };
    }

    /** What a private message says to a student, or to guardians, of that student's own health or studies is what it is for. */
    private static boolean isTheirOwnMatter(ScanFact fact, Proposal proposal) {
        return proposal.matter().isPrivate()
                && PRIVATE.contains(fact.category())
                && !fact.students().isEmpty()
                && proposal.audience().chosen().size() == 1
                && proposal.audience().chosen().containsAll(fact.students());
    }

    private static Stream<Ruling> ruling(
            Consequence consequence, Explanation why, List<LawfulWay> instead, Facts facts) {
        return switch (consequence) {
            case NOTHING -> Stream.empty();
            case NOTE -> Stream.of(new Ruling.Note(why));
            case WARN -> Stream.of(new Ruling.Warn(why));
            case HOLD -> Stream.of(facts.release().isPresent() ? new Ruling.Note(why) : new Ruling.Hold(why, instead));
            case REFUSE -> Stream.of(new Ruling.Forbid(why, List.of(LawfulWay.REWRITE)));
        };
    }

    Consequence consequence(String category, Writing writing) {
        return in.contains(writing) ? leads.getOrDefault(category, otherwise) : Consequence.NOTHING;
    }

    /** Of what the scan found, yet holds to be slight. */
    Consequence slight(String category, Writing writing) {
        Consequence full = consequence(category, writing);
        return slightIn.contains(writing) && full.compareTo(Consequence.NOTE) > 0 ? Consequence.NOTE : full;
    }

    Consequence always(Writing writing) {
        return in.contains(writing) ? always : Consequence.NOTHING;
    }

    @Override
    public void refuseLoosening(List<Check> above) {
        if (!unlessGroups.isEmpty()) {
            throw new WrongParameter("unless-group", "An exception loosens, and a layer only tightens");
        }
        if (!slightIn.isEmpty()) {
            throw new WrongParameter("slight-in", "Leniency loosens, and a layer only tightens");
        }
        if (!withLeave.isEmpty()) {
            throw new WrongParameter("with-leave", "Leave loosens, and a layer only tightens");
        }
        leads.forEach((category, consequence) -> in.forEach(writing -> {
            Consequence there = strictest(above, category, writing);
            if (consequence.compareTo(there) < 0) {
                throw new WrongParameter(
                        category,
                        "Above, %s in a %s leads to %s; %s would loosen that"
                                .formatted(category, writing.id(), there.id(), consequence.id()));
            }
        }));
    }

    private static Consequence strictest(List<Check> checks, String category, Writing writing) {
        return checks.stream()
                .filter(ScanCategories.class::isInstance)
                .map(check -> ((ScanCategories) check).consequence(category, writing))
                .max(Comparator.naturalOrder())
                .orElse(Consequence.NOTHING);
    }
}
