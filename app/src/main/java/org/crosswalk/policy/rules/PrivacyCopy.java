package org.crosswalk.policy.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/** A private medical or academic message may reach one student, and the student's principal is copied (LEI-09). */
record PrivacyCopy() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return proposal.matter().isPrivate()
                        && proposal.audience() instanceof Audience.SomeStudents(Set<PersonId> students)
                ? Stream.of(ruling(students, proposal, facts))
                : Stream.empty();
    }

    private static Ruling ruling(Set<PersonId> students, Proposal proposal, Facts facts) {
        if (students.isEmpty() || !membersOfGroup(students, facts)) {
            return new Ruling.Hold(Explanation.of("not-members"));
        }
        return onlyThese(students, facts) ? copyToPrincipals(students, proposal, facts) : otherPeople();
    }

    private static boolean membersOfGroup(Set<PersonId> students, Facts facts) {
        return facts.students().is(members -> members.containsAll(students));
    }

    private static boolean onlyThese(Set<PersonId> students, Facts facts) {
        return facts.recipients()
                .is((List<Recipient> recipients) -> recipients.stream()
                        .allMatch(recipient ->
                                recipient instanceof Recipient.Student && students.contains(recipient.person())));
    }

    private static Ruling otherPeople() {
        return new Ruling.Hold(Explanation.of("not-only-the-chosen"));
    }

    /** The sender's own eyes are not a second pair, even a principal's. */
    private static Ruling copyToPrincipals(Set<PersonId> students, Proposal proposal, Facts facts) {
        Set<PersonId> copied = new HashSet<>();
        for (PersonId student : students) {
            Set<PersonId> others = otherPrincipals(student, proposal, facts);
            if (others.isEmpty()) {
                return new Ruling.Hold(Explanation.of("no-principal"));
            }
            copied.addAll(others);
        }
        return new Ruling.Copy(copied, Explanation.of("copied-to-principal", copied.size()));
    }

    static Set<PersonId> otherPrincipals(PersonId student, Proposal proposal, Facts facts) {
        if (!(facts.principals().get(student) instanceof Known.Fact<Set<PersonId>>(Set<PersonId> principals))) {
            return Set.of();
        }
        Set<PersonId> others = new HashSet<>(principals);
        others.remove(proposal.sender());
        return others;
    }
}
