package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/** One adult does not write to one child alone: where no other adult gets it, the child's principal is copied. */
record SecondPairOfEyes() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients)
                        && MembersAtLeast.students(recipients).size() == 1
                        && !anotherAdult(recipients, proposal)
                ? Stream.of(copy(MembersAtLeast.students(recipients), proposal, facts))
                : Stream.empty();
    }

    private static boolean anotherAdult(List<Recipient> recipients, Proposal proposal) {
        return recipients.stream()
                .anyMatch(recipient -> recipient instanceof Recipient.Staff
                        && !recipient.person().equals(proposal.sender()));
    }

    private static Ruling copy(Set<PersonId> student, Proposal proposal, Facts facts) {
        Set<PersonId> principals =
                PrivacyCopy.otherPrincipals(student.iterator().next(), proposal, facts);
        return principals.isEmpty()
                ? new Ruling.Hold(Explanation.of("no-principal"))
                : new Ruling.Copy(principals, Explanation.of("second-pair-of-eyes"));
    }
}
