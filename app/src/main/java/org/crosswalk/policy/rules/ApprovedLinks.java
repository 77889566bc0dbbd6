package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Ruling;

/**
 * A link leads to a site that the district has approved, or has a consequence (WES-06).
 *
 * @param approved hosts; what stands below one of them is approved with it, and so is what the district's register lists
 * @param tellGuardians whether guardians are to be told of a site that is not approved (LEI-21)
 */
record ApprovedLinks(Set<String> approved, Consequence otherwise, boolean tellGuardians) implements Graded {
    private static final List<LawfulWay> INSTEAD = List.of(LawfulWay.ASK_FOR_SITE);

    static ApprovedLinks with(Parameters parameters) {
        return new ApprovedLinks(
                parameters.words("approved", host -> host.toLowerCase(Locale.ROOT)),
                parameters.consequence("otherwise", Consequence.HOLD),
                parameters.flag("tell-guardians"));
    }

    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.links()) {
            case Known.Unknown<Set<String>> _ -> Stream.of(new Ruling.Hold(Explanation.of("links-unknown")));
            case Known.Fact<Set<String>>(Set<String> hosts) ->
                hosts.stream()
                        .filter(host -> !isApproved(host) && !isListed(host, facts))
                        .sorted()
                        .flatMap(host -> ruling(why(host), facts));
        };
    }

    private Explanation why(String host) {
        return Explanation.of(tellGuardians ? "link-to-tell-of" : "link-not-approved", host);
    }

    private boolean isApproved(String host) {
        return isAmong(approved, host);
    }

    private static boolean isListed(String host, Facts facts) {
        return facts.onFile().sites().is(sites -> isAmong(sites, host));
    }

    private static boolean isAmong(Set<String> sites, String host) {
        return sites.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    }

    /** A reviewer who let it go has looked at the link as well. */
    private Stream<Ruling> ruling(Explanation why, Facts facts) {
        return switch (otherwise) {
            case NOTHING -> Stream.empty();
            case NOTE -> Stream.of(new Ruling.Note(why));
            case WARN -> Stream.of(new Ruling.Warn(why));
            case HOLD -> Stream.of(facts.release().isPresent() ? new Ruling.Note(why) : new Ruling.Hold(why, INSTEAD));
            case REFUSE -> Stream.of(new Ruling.Forbid(why, INSTEAD));
        };
    }

    @Override
    public void refuseLoosening(List<Check> above) {
        above.stream()
                .filter(ApprovedLinks.class::isInstance)
                .map(ApprovedLinks.class::cast)
                .forEach(this::refuseMilderThan);
    }

    private void refuseMilderThan(ApprovedLinks above) {
        if (otherwise.compareTo(above.otherwise) < 0) {
            throw new WrongParameter(
                    "otherwise",
                    "Above, other sites lead to %s; %s would loosen that"
                            .formatted(above.otherwise.id(), otherwise.id()));
        }
        approved.stream()
                .filter(site -> !above.isApproved(site))
                .sorted()
                .findFirst()
                .ifPresent(site -> {
                    throw new WrongParameter(
                            "approved", "Above, " + site + " is not approved, and a layer approves no more");
                });
    }
}
