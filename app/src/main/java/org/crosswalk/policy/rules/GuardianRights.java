package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.policy.Ruling;

/** Guardians hear if they have educational rights for the student on that day (LEI-10). */
record GuardianRights() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.recipients()) {
            case Known.Unknown<List<Recipient>> _ -> Stream.empty();
            case Known.Fact<List<Recipient>>(List<Recipient> recipients) ->
                Stream.concat(permit(proposal, recipients), objections(recipients));
        };
    }

    private static Stream<Ruling> permit(Proposal proposal, List<Recipient> recipients) {
        if (!(proposal.audience() instanceof Audience.GuardiansOfGroup)) {
            return Stream.empty();
        }
        return recipients.stream().anyMatch(Recipient.Student.class::isInstance)
                ? Stream.of(new Ruling.Hold(Explanation.of("students-among-guardians")))
                : Stream.of(new Ruling.Permit(Explanation.of("guardians-with-rights")));
    }

    private static Stream<Ruling> objections(List<Recipient> recipients) {
        return guardians(recipients).map(Recipient.Guardian::rights).distinct().flatMap(GuardianRights::objection);
    }

    private static Stream<Ruling> objection(Rights rights) {
        return switch (rights) {
            case HELD -> Stream.empty();
            case NOT_HELD -> Stream.of(new Ruling.Forbid(Explanation.of("guardian-without-rights"), List.of()));
            case UNKNOWN -> Stream.of(new Ruling.Hold(Explanation.of("guardian-rights-unknown")));
        };
    }

    static Stream<Recipient.Guardian> guardians(List<Recipient> recipients) {
        return recipients.stream()
                .flatMap(recipient ->
                        recipient instanceof Recipient.Guardian guardian ? Stream.of(guardian) : Stream.empty());
    }
}
