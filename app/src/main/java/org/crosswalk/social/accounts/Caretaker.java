package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Schools;
import org.crosswalk.social.Account.State;

/**
 * What becomes of accounts as time passes: a leaver's go to the principal, one that nobody answers for is frozen, and once
 * a year somebody is asked to look whether all is as it was approved.
 */
@Singleton
public class Caretaker {
    private static final Duration REMINDED_AGAIN = Duration.ofDays(30);
    private static final Set<State> IN_USE = Set.of(State.APPROVED, State.FROZEN);

    private final AccountBook book;
    private final Register register;
    private final People people;
    private final Schools schools;
    private final Reminders reminders;

    Caretaker(AccountBook book, Register register, People people, Schools schools, Reminders reminders) {
        this.book = book;
        this.register = register;
        this.people = people;
        this.schools = schools;
        this.reminders = reminders;
    }

    @Transactional
    public void look(ZonedDateTime now) {
        for (Standing standing : book.all()) {
            if (IN_USE.contains(standing.account().state())) {
                replaceLeavers(standing, now);
                remind(standing, now);
            }
        }
    }

    private void replaceLeavers(Standing standing, ZonedDateTime now) {
        boolean keeperLeft = hasLeft(standing.account().keeper());
        List<PersonId> gone =
                standing.account().moderators().stream().filter(this::hasLeft).toList();
        boolean nobodyModerates = gone.size() == standing.account().moderators().size();
        if (keeperLeft || nobodyModerates) {
            Optional<PersonId> principal = principal(standing, now.toLocalDate());
            if (principal.isEmpty()) {
                freeze(standing, now);
            } else {
                pass(keeperLeft, Step.Kind.KEEPER, standing, principal.get(), now);
                pass(nobodyModerates, Step.Kind.MODERATOR, standing, principal.get(), now);
            }
        }
        if (!nobodyModerates) {
            gone.forEach(person -> write(standing, Step.Kind.MODERATOR_REMOVED, person, now, "They have left."));
        }
    }

    private boolean hasLeft(PersonId person) {
        return people.find(person).isEmpty();
    }

    private Optional<PersonId> principal(Standing standing, LocalDate day) {
        return standing.account().school().stream()
                .flatMap(school -> schools.principalsOf(school, day).stream())
                .filter(person -> people.find(person).isPresent())
                .sorted(java.util.Comparator.comparing(PersonId::value))
                .findFirst();
    }

    private void freeze(Standing standing, ZonedDateTime now) {
        if (standing.account().state() == State.APPROVED) {
            write(
                    standing,
                    Step.Kind.FROZEN,
                    null,
                    now,
                    "Whoever answered for it has left, and no principal is known.");
        }
    }

    private void pass(boolean left, Step.Kind kind, Standing standing, PersonId to, ZonedDateTime now) {
        if (left) {
            write(standing, kind, to, now, "The one before has left.");
        }
    }

    private void remind(Standing standing, ZonedDateTime now) {
        boolean isNew = standing.newest(Set.of(Step.Kind.REMINDED))
                .map(step -> step.at().plus(REMINDED_AGAIN).isBefore(now.toInstant()))
                .orElse(true);
        if (isNew && standing.isReviewDue(now.toInstant())) {
            reminders.remind(standing, now.toInstant());
            write(standing, Step.Kind.REMINDED, null, now, "");
        }
    }

    private void write(
            Standing standing,
            Step.Kind kind,
            @org.jspecify.annotations.Nullable PersonId to,
            ZonedDateTime now,
            String note) {
        register.write(new Step(standing.id(), kind, to, Step.THE_ROSTER, now.toInstant(), note));
    }
}
