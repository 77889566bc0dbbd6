package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Optional;
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

/** A message to students goes to all members of the group, and a private matter is the only exception (LEI-09). */
record WholeGroup() implements Check {
    private static final List<LawfulWay> INSTEAD =
            List.of(LawfulWay.WHOLE_GROUP, LawfulWay.MEDICAL_PRIVACY, LawfulWay.ACADEMIC_PRIVACY);

    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (proposal.audience()) {
            case Audience.WholeGroup _, Audience.GroupAndGuardians _
            when proposal.matter().isPrivate() ->
                Stream.of(new Ruling.Forbid(Explanation.of("private-to-group"), List.of(LawfulWay.WHOLE_GROUP)));
            case Audience.WholeGroup _, Audience.GroupAndGuardians _ -> whole(proposal.audience(), facts).stream();
            case Audience.SomeStudents(Set<PersonId> students)
            when !proposal.matter().isPrivate() ->
                Stream.of(new Ruling.Forbid(
                        Explanation.of(students.size() == 1 ? "one-student" : "part-of-group"), INSTEAD));
            case Audience.SomeStudents _,
                    Audience.GuardiansOfGroup _,
                    Audience.GuardiansOfStudents _,
                    Audience.OneGuardian _ -> Stream.empty();
        };
    }

    /** A member who would be left out makes it less than the whole group, whatever the sender chose. */
    private static Optional<Ruling> whole(Audience audience, Facts facts) {
        if (!(facts.students() instanceof Known.Fact<Set<PersonId>>(Set<PersonId> students))
                || !(facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients))) {
            return Optional.of(new Ruling.Hold(Explanation.of("members-unknown")));
        }
        if (audience instanceof Audience.WholeGroup
                && recipients.stream().anyMatch(Recipient.Guardian.class::isInstance)) {
            return Optional.of(new Ruling.Hold(Explanation.of("not-only-members")));
        }
        if (!Recipient.students(recipients).equals(students)) {
            return Optional.of(new Ruling.Hold(Explanation.of("members-left-out")));
        }
        return students.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ruling.Permit(Explanation.of("whole-group", students.size())));
    }
}
