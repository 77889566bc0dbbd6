package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/**
 * One adult does not write to one child alone: where no other adult gets it, the child's principal is copied. A child who
 * alone hears of it, while others merely have it in their inbox, counts as one.
 */
record SecondPairOfEyes() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        if (!(facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients))) {
            return Stream.empty();
        }
        if (!(facts.hearers() instanceof Known.Fact<Set<PersonId>>(Set<PersonId> hearers))) {
            return Stream.of(new Ruling.Hold(Explanation.of("recipients-unknown")));
        }
        Set<PersonId> reached = Recipient.students(recipients);
        Set<PersonId> alone = reached.size() == 1 ? reached : heard(reached, hearers);
        return alone.size() == 1 && !anotherAdult(recipients, proposal)
                ? Stream.of(copy(alone, proposal, facts))
                : Stream.empty();
    }

    private static Set<PersonId> heard(Set<PersonId> reached, Set<PersonId> hearers) {
        return reached.stream().filter(hearers::contains).collect(Collectors.toUnmodifiableSet());
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
