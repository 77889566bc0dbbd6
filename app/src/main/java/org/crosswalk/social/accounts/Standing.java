package org.crosswalk.social.accounts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;

/**
 * An account with all that was done to it.
 *
 * @param account as it stands now
 * @param steps in their order
 */
public record Standing(Account account, boolean commentsWished, PersonId owner, Instant askedAt, List<Step> steps) {
    private static final int YEAR = 365;

    public Standing {
        steps = List.copyOf(steps);
    }

    public AccountId id() {
        return account.id();
    }

    public Optional<Step> newest(Set<Step.Kind> kinds) {
        return steps.stream().filter(step -> kinds.contains(step.kind())).reduce((_, newer) -> newer);
    }

    /** When somebody last saw that all of it is as it should be; empty before the approval. */
    public Optional<Instant> lookedAt() {
        return newest(Set.of(Step.Kind.APPROVED, Step.Kind.REVIEWED)).map(Step::at);
    }

    /** A year after the last look it is time for the next. */
    public boolean isReviewDue(Instant now) {
        return account.state() == Account.State.APPROVED
                && lookedAt()
                        .map(at -> !at.plus(YEAR, ChronoUnit.DAYS).isAfter(now))
                        .orElse(false);
    }
}
