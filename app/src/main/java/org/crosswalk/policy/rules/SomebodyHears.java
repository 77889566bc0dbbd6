package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/** A message that reaches nobody is not sent, and one whose recipients are unknown waits. */
record SomebodyHears() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.recipients()) {
            case Known.Unknown<List<Recipient>> _ -> Stream.of(new Ruling.Hold(Explanation.of("recipients-unknown")));
            case Known.Fact<List<Recipient>>(List<Recipient> recipients)
            when nobody(recipients, proposal, facts) ->
                Stream.of(new Ruling.Forbid(Explanation.of("nobody-reached"), List.of()));
            case Known.Fact<List<Recipient>> _ -> Stream.empty();
        };
    }

    /** Staff are somebody only where the group has no students: a team's message was meant for the team. */
    static boolean nobody(List<Recipient> recipients, Proposal proposal, Facts facts) {
        List<Recipient> others = recipients.stream()
                .filter(recipient -> !recipient.person().equals(proposal.sender()))
                .toList();
        return others.stream().allMatch(Recipient.Staff.class::isInstance)
                && (others.isEmpty() || !facts.students().is(students -> students.isEmpty()));
    }
}
