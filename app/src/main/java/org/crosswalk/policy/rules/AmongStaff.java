package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/** Colleagues write to each other in groups that have no students, such as a department or a staff exchange. */
record AmongStaff() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return proposal.audience() instanceof Audience.WholeGroup
                        && proposal.matter() == Matter.ORDINARY
                        && facts.students().is(students -> students.isEmpty())
                        && facts.recipients().is(recipients -> colleagues(recipients, proposal))
                ? Stream.of(new Ruling.Permit(Explanation.of("among-staff")))
                : Stream.empty();
    }

    private static boolean colleagues(List<Recipient> recipients, Proposal proposal) {
        return recipients.stream().allMatch(Recipient.Staff.class::isInstance)
                && recipients.stream().anyMatch(recipient -> !recipient.person().equals(proposal.sender()));
    }
}
