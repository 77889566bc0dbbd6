package org.crosswalk.gates.yearly;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.policy.YearlyReview;

/** What a text has looked into once a year (WES-15, CAM-12): when it was last, when it is due, and what was found. */
@Singleton
public class YearlyReviews {
    private static final int LONGEST = 5000;

    private final Done done;
    private final PolicyInForce policy;
    private final Archive archive;

    YearlyReviews(Done done, PolicyInForce policy, Archive archive) {
        this.done = done;
        this.policy = policy;
        this.archive = archive;
    }

    /** One that is on file. */
    public record Reviewed(String review, String found, String by, Instant at) {}

    /** Those on file, which are never changed. */
    public interface Done {
        /** The newest first. */
        List<Reviewed> of(String review);

        void add(Reviewed reviewed);
    }

    /** @param due the day from which it is late; the first is due at once */
    public record Standing(YearlyReview review, List<Reviewed> done, Optional<LocalDate> due) {
        public boolean isDue(LocalDate day) {
            return due.map(last -> !day.isBefore(last)).orElse(true);
        }
    }

    public List<Standing> all(LocalDate day, ZoneId zone) {
        return policy.on(day).pack().yearly().stream()
                .map(review -> standing(review, zone))
                .toList();
    }

    private Standing standing(YearlyReview review, ZoneId zone) {
        List<Reviewed> known = done.of(review.id());
        return new Standing(
                review,
                known,
                known.stream()
                        .findFirst()
                        .map(last -> LocalDate.ofInstant(last.at(), zone).plusYears(1)));
    }

    /** False where nothing was said, or it is another's to do. */
    @Transactional
    public boolean review(SignedIn who, String id, String found, ZonedDateTime now) {
        Optional<YearlyReview> review = policy.on(now.toLocalDate()).pack().yearly().stream()
                .filter(known -> known.id().equals(id) && isBy(known, who))
                .findFirst();
        if (review.isEmpty() || found.isBlank() || found.strip().length() > LONGEST) {
            return false;
        }
        Reviewed reviewed = new Reviewed(id, found.strip(), who.person().value(), now.toInstant());
        done.add(reviewed);
        archive.append(
                EntryKind.COMPLIANCE,
                "yearly-review-" + id,
                now.toInstant(),
                new ReviewEntry("yearly-review", review.get().citation().clause(), reviewed.found(), reviewed.by()));
        return true;
    }

    private static boolean isBy(YearlyReview review, SignedIn who) {
        return who.charges().stream()
                .anyMatch(charge -> charge.duty()
                        .name()
                        .equals(review.by().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Serdeable
    record ReviewEntry(String what, String clause, String found, String by) {}
}
