package org.crosswalk.review;

import java.util.List;
import java.util.Optional;

/** Everything that is held until a person has looked, longest waiting first. */
public interface ReviewQueue {
    void hold(HeldItem item);

    /** Items that nobody has answered yet. */
    List<HeldItem> open();

    Optional<HeldItem> find(String id);

    Optional<Review> review(String item);

    /** Records the answer; false where somebody else answered first. */
    boolean answer(Review review);
}
