package org.crosswalk.review.store;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;

@Singleton
class MariaDbReviewQueue implements ReviewQueue {
    private final HeldItemRows rows;

    MariaDbReviewQueue(HeldItemRows rows) {
        this.rows = rows;
    }

    @Override
    public void hold(HeldItem item) {
        rows.insert(item.id(), item.school().value(), LocalDateTime.ofInstant(item.since(), ZoneOffset.UTC));
    }

    @Override
    public List<HeldItem> open() {
        return rows.unanswered().stream().map(MariaDbReviewQueue::item).toList();
    }

    @Override
    public Optional<HeldItem> find(String id) {
        return rows.find(id).map(MariaDbReviewQueue::item);
    }

    private static HeldItem item(HeldItemRow row) {
        return new HeldItem(row.id(), new OrgId(row.school()), row.heldAt().toInstant(ZoneOffset.UTC));
    }

    @Override
    public Optional<Review> review(String item) {
        return rows.review(item)
                .map(row -> new Review(
                        row.item(),
                        Review.Answer.valueOf(row.verdict()),
                        new PersonId(row.reviewer()),
                        row.givenAt().toInstant(ZoneOffset.UTC),
                        row.note()));
    }

    @Override
    public boolean answer(Review review) {
        return rows.answer(
                        review.item(),
                        review.answer().name(),
                        review.by().value(),
                        LocalDateTime.ofInstant(review.at(), ZoneOffset.UTC),
                        review.note())
                == 1;
    }
}
