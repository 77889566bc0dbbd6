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
import org.crosswalk.policy.Ruling;

/** However it came about, an ordinary message does not reach one student alone (LEI-09), nor nobody at all. */
record NeverAlone() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (facts.recipients()) {
            case Known.Unknown<List<Recipient>> _ -> Stream.of(new Ruling.Hold(Explanation.of("recipients-unknown")));
            case Known.Fact<List<Recipient>>(List<Recipient> recipients)
            when SomebodyHears.nobody(recipients, proposal, facts) ->
                Stream.of(new Ruling.Forbid(Explanation.of("nobody-reached"), List.of()));
            case Known.Fact<List<Recipient>>(List<Recipient> recipients)
            when students(recipients) == 1 && !isPrivacyMessage(proposal) ->
                Stream.of(new Ruling.Hold(Explanation.of("one-student-alone")));
            case Known.Fact<List<Recipient>> _ -> Stream.empty();
        };
    }

    /** {@link PrivacyCopy} answers for these. */
    private static boolean isPrivacyMessage(Proposal proposal) {
        return proposal.matter().isPrivate() && proposal.audience() instanceof Audience.SomeStudents;
    }

    private static long students(List<Recipient> recipients) {
        return recipients.stream()
                .filter(Recipient.Student.class::isInstance)
                .map(Recipient::person)
                .distinct()
                .count();
    }
}
