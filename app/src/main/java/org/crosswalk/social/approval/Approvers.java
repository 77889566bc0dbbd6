package org.crosswalk.social.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Approver;

/**
 * May somebody approve at a stage? By their own duty, as a delegate on that day, or from the Superintendent's office. Never their
 * own words, and never twice the same words: whichever way one comes, one is the same person.
 */
public final class Approvers {
    private Approvers() {}

    /** What is asked. */
    public record Question(
            PersonId author, Optional<OrgId> school, Set<PersonId> before, Set<Approver> stage, LocalDate day) {}

    public static boolean may(PersonId person, Set<Charge> charges, List<Delegate> delegations, Question question) {
        boolean isSomebodyElse =
                !question.author().equals(person) && !question.before().contains(person);
        return isSomebodyElse
                && (charges.stream().anyMatch(charge -> isCharged(charge, question))
                        || delegations.stream().anyMatch(delegate -> standsIn(person, delegate, question)));
    }

    private static boolean isCharged(Charge charge, Question question) {
        return switch (charge.duty()) {
            case PRINCIPAL -> question.stage().contains(Approver.PRINCIPAL) && isOfSchool(charge, question);
            case COMMUNICATIONS ->
                question.stage().contains(Approver.COMMUNICATIONS)
                        && (charge.school() == null || isOfSchool(charge, question));
            case SUPERINTENDENT -> charge.school() == null;
            case COACH,
                    PRINCIPALS_DELEGATE,
                    TEACHER,
                    COUNSELOR,
                    NURSE,
                    OFFICE,
                    REVIEWER,
                    RECORDS_OFFICER,
                    TECHNOLOGY_DIRECTOR,
                    CHIEF_OPERATING_OFFICER,
                    COUNSEL,
                    IT_ADMINISTRATOR -> false;
        };
    }

    private static boolean isOfSchool(Charge charge, Question question) {
        return question.school().isPresent() && question.school().get().equals(charge.school());
    }

    private static boolean standsIn(PersonId person, Delegate delegate, Question question) {
        return delegate.person().equals(person)
                && delegate.isOn(question.day())
                && question.stage().contains(delegate.as())
                && (delegate.school().isEmpty() || delegate.school().equals(question.school()));
    }

    /** As what somebody may name a delegate. */
    public static Optional<Approver> as(Duty duty) {
        return switch (duty) {
            case PRINCIPAL -> Optional.of(Approver.PRINCIPAL);
            case COMMUNICATIONS -> Optional.of(Approver.COMMUNICATIONS);
            default -> Optional.empty();
        };
    }
}
