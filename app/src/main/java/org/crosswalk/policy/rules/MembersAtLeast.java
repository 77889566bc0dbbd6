package org.crosswalk.policy.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Ruling;

/**
 * Members of the group may be written to, a private matter to the chosen ones alone; an ordinary message to fewer than
 * some number has a consequence (WES-11).
 */
record MembersAtLeast(int count, Consequence below) implements Graded {
    private static final List<LawfulWay> INSTEAD =
            List.of(LawfulWay.WHOLE_GROUP, LawfulWay.MEDICAL_PRIVACY, LawfulWay.ACADEMIC_PRIVACY);

    static MembersAtLeast with(Parameters parameters) {
        return new MembersAtLeast(parameters.count("count", 1), parameters.consequence("below", Consequence.HOLD));
    }

    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return switch (proposal.audience()) {
            case Audience.GuardiansOfGroup _, Audience.GuardiansOfStudents _, Audience.OneGuardian _ -> Stream.empty();
            case Audience.WholeGroup _, Audience.GroupAndGuardians _
            when proposal.matter().isPrivate() ->
                Stream.of(new Ruling.Forbid(Explanation.of("private-to-group"), List.of(LawfulWay.WHOLE_GROUP)));
            case Audience.WholeGroup _, Audience.GroupAndGuardians _, Audience.SomeStudents _ -> among(proposal, facts);
        };
    }

    private Stream<Ruling> among(Proposal proposal, Facts facts) {
        if (!(facts.students() instanceof Known.Fact<Set<PersonId>>(Set<PersonId> members))
                || !(facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients))
                || !(facts.hearers() instanceof Known.Fact<Set<PersonId>>(Set<PersonId> hearers))) {
            return hold("members-unknown");
        }
        Set<PersonId> reached = Recipient.students(recipients);
        if (!members.containsAll(reached) || strangers(proposal, recipients)) {
            return hold("not-only-members");
        }
        if (proposal.audience() instanceof Audience.SomeStudents(Set<PersonId> chosen)) {
            if (chosen.isEmpty() || !members.containsAll(chosen)) {
                return hold("not-members");
            }
            if (!chosen.containsAll(reached)
                    || proposal.matter().isPrivate()
                            && recipients.stream().anyMatch(Recipient.Staff.class::isInstance)) {
                return hold("not-only-the-chosen");
            }
        }
        return reached.isEmpty() ? Stream.empty() : counted(reached.size(), heard(reached, hearers), proposal);
    }

    private static boolean strangers(Proposal proposal, List<Recipient> recipients) {
        return !(proposal.audience() instanceof Audience.GroupAndGuardians)
                && recipients.stream().anyMatch(Recipient.Guardian.class::isInstance);
    }

    /** Whoever has it in the inbox and never hears of it is not one of two. */
    private static int heard(Set<PersonId> reached, Set<PersonId> hearers) {
        return (int) reached.stream().filter(hearers::contains).count();
    }

    private Stream<Ruling> counted(int reached, int heard, Proposal proposal) {
        return heard >= count || proposal.matter().isPrivate()
                ? Stream.of(permit(reached))
                : tooFew(reached, Explanation.of("fewer-than", count));
    }

    /** A warning permits too, since by itself it answers nothing. */
    private Stream<Ruling> tooFew(int reached, Explanation why) {
        return switch (below) {
            case NOTHING -> Stream.of(permit(reached));
            case NOTE -> Stream.of(permit(reached), new Ruling.Note(why));
            case WARN -> Stream.of(permit(reached), new Ruling.Warn(why));
            case HOLD -> Stream.of(new Ruling.Hold(why));
            case REFUSE -> Stream.of(new Ruling.Forbid(why, INSTEAD));
        };
    }

    private static Ruling permit(int reached) {
        return new Ruling.Permit(Explanation.of("members", reached));
    }

    private static Stream<Ruling> hold(String why) {
        return Stream.of(new Ruling.Hold(Explanation.of(why)));
    }

    @Override
    public void refuseLoosening(List<Check> above) {
        above.stream()
                .filter(MembersAtLeast.class::isInstance)
                .map(MembersAtLeast.class::cast)
                .forEach(this::refuseMilderThan);
    }

    private void refuseMilderThan(MembersAtLeast above) {
        if (count < above.count) {
            throw new WrongParameter(
                    "count",
                    "Above, a message goes to at least %d members; %d would loosen that".formatted(above.count, count));
        }
        if (below.compareTo(above.below) < 0) {
            throw new WrongParameter(
                    "below",
                    "Above, fewer members lead to %s; %s would loosen that".formatted(above.below.id(), below.id()));
        }
    }
}
