package org.crosswalk.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.posts.PostRules;

/**
 * A district's policy: its rules in one edition, and what a school and a group add to them.
 *
 * @param unruled cited where no rule permits a proposal
 * @param posts what it says of social posts beside the scan
 * @param agreements what people sign
 * @param yearly what is looked into once a year
 * @param breaches who leads what a breach asks for, where its text says so
 * @param chosenGroups groups that one is in by one's own choice alone
 * @param tightening rules of layers: they may object, and nothing that they permit counts
 */
public record Pack(
        PackEdition edition,
        String district,
        List<Rule> rules,
        Citation unruled,
        FreeSpeech freeSpeech,
        PostRules posts,
        List<Agreement> agreements,
        List<YearlyReview> yearly,
        Optional<BreachLead> breaches,
        Set<GroupId> chosenGroups,
        List<Rule> tightening) {
    public Pack {
        rules = List.copyOf(rules);
        agreements = List.copyOf(agreements);
        yearly = List.copyOf(yearly);
        chosenGroups = Set.copyOf(chosenGroups);
        tightening = List.copyOf(tightening);
    }

    public Pack(PackEdition edition, String district, List<Rule> rules, Citation unruled) {
        this(
                edition,
                district,
                rules,
                unruled,
                FreeSpeech.nothing(),
                PostRules.strictest(unruled),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                List.of());
    }

    /** Permits nothing: for a day on which the pack was not in force. */
    public Pack withoutRules() {
        return new Pack(edition, district, List.of(), unruled);
    }

    public Pack tightenedBy(Layer layer) {
        return new Pack(
                edition.with(layer.edition()),
                district,
                rules,
                unruled,
                freeSpeech,
                posts.tightenedBy(layer.posts()),
                agreements,
                yearly,
                breaches,
                chosenGroups,
                Stream.concat(tightening.stream(), layer.rules().stream()).toList());
    }

    public Stream<Rule> allRules() {
        return Stream.concat(rules.stream(), tightening.stream());
    }
}
