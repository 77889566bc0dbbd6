package org.crosswalk.gates.apps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An app or site that somebody asked for, with what was said of it (WES-06, CAM-01).
 *
 * @param site its host, without {@code www}; what stands below it is meant too
 * @param privacyPolicy where its privacy policy can be read, an https address
 * @param reviews the oldest first; the newest counts
 */
public record App(
        long id,
        String name,
        String site,
        String purpose,
        String privacyPolicy,
        PersonId askedBy,
        Instant askedAt,
        List<Review> reviews) {
    public App {
        reviews = List.copyOf(reviews);
    }

    /** @param until the last day on which an approval counts; null for a refusal */
    public record Review(
            boolean approved, String reason, @Nullable LocalDate until, PersonId by, Instant at) {}

    public enum State {
        WAITING,
        /** It was approved until a day that has passed, and has to be looked at again. */
        EXPIRED,
        LISTED,
        REFUSED
    }

    public Optional<Review> newest() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    public State state(LocalDate day) {
        return newest().map(review -> state(review, day)).orElse(State.WAITING);
    }

    private static State state(Review review, LocalDate day) {
        if (!review.approved()) {
            return State.REFUSED;
        }
        return review.until() != null && day.isAfter(review.until()) ? State.EXPIRED : State.LISTED;
    }
}
