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
                Stream.concat(permit(proposal, facts, recipients), objections(recipients));
        };
    }

    private static Stream<Ruling> permit(Proposal proposal, Facts facts, List<Recipient> recipients) {
        return switch (proposal.audience()) {
            // what goes to the group as well is for the rules of the group to permit
            case Audience.WholeGroup _, Audience.SomeStudents _, Audience.GroupAndGuardians _ -> Stream.empty();
            case Audience.GuardiansOfGroup _ -> Stream.of(permitGuardians(recipients));
            case Audience.GuardiansOfStudents _, Audience.OneGuardian _ ->
                Stream.of(permitHome(proposal.audience(), facts, recipients));
        };
    }

    private static Ruling permitGuardians(List<Recipient> recipients) {
        return recipients.stream().anyMatch(Recipient.Student.class::isInstance)
                ? new Ruling.Hold(Explanation.of("students-among-guardians"))
                : new Ruling.Permit(Explanation.of("guardians-with-rights"));
    }

    /** Guardians of other students among the recipients were not asked for. */
    private static Ruling permitHome(Audience home, Facts facts, List<Recipient> recipients) {
        Set<PersonId> students = home.chosen();
        if (students.isEmpty() || !facts.students().is(members -> members.containsAll(students))) {
            return new Ruling.Hold(Explanation.of("not-members"));
        }
        return guardians(recipients).allMatch(guardian -> isAskedFor(guardian, home))
                ? permitGuardians(recipients)
                : new Ruling.Hold(Explanation.of("guardians-of-others"));
    }

    private static boolean isAskedFor(Recipient.Guardian guardian, Audience home) {
        return home.chosen().contains(guardian.student())
                && !(home instanceof Audience.OneGuardian one && !one.guardian().equals(guardian.person()));
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
