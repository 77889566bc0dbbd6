package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/**
 * However it came about, an ordinary message does not reach one student alone (LEI-09), nor nobody at all. A student whom
 * alone it really reaches, while the others merely have it lying in their inbox, is alone too.
 */
record NeverAlone() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        if (!(facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients))
                || !(facts.hearers() instanceof Known.Fact<Set<PersonId>>(Set<PersonId> hearers))) {
            return Stream.of(new Ruling.Hold(Explanation.of("recipients-unknown")));
        }
        if (SomebodyHears.nobody(recipients, proposal, facts)) {
            return Stream.of(new Ruling.Forbid(Explanation.of("nobody-reached"), List.of()));
        }
        return isPrivacyMessage(proposal) ? Stream.empty() : alone(Recipient.students(recipients), hearers);
    }

    /** {@link PrivacyCopy} answers for these. */
    private static boolean isPrivacyMessage(Proposal proposal) {
        return proposal.matter().isPrivate() && proposal.audience() instanceof Audience.SomeStudents;
    }

    private static Stream<Ruling> alone(Set<PersonId> reached, Set<PersonId> hearers) {
        if (reached.size() == 1) {
            return Stream.of(new Ruling.Hold(Explanation.of("one-student-alone")));
        }
        return reached.stream().filter(hearers::contains).count() == 1
                ? Stream.of(new Ruling.Hold(Explanation.of("one-student-hears"), List.of(LawfulWay.INBOX_ONLY)))
                : Stream.empty();
    }
}
