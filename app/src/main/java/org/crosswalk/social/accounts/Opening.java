package org.crosswalk.social.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to see a secret, with what became of it.
 *
 * @param agreedBy the second person, or null so far
 * @param seenAt when it was seen, once; null so far
 */
public record Opening(
        String id,
        AccountId account,
        String purpose,
        PersonId askedBy,
        Instant askedAt,
        @Nullable PersonId agreedBy,
        @Nullable Instant agreedAt,
        @Nullable Instant seenAt) {
    private static final Duration LASTS = Duration.ofHours(24);

    /** An old wish is asked anew: who agreed yesterday did not agree to next month. */
    public boolean isOpen(Instant now) {
        return seenAt == null && now.isBefore(askedAt.plus(LASTS));
    }

    public boolean isAgreed() {
        return Optional.ofNullable(agreedBy).isPresent();
    }
}
