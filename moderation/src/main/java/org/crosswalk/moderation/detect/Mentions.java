package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Optional;

/** Finds mentions again by their place; they come in reading order and never overlap. */
final class Mentions {
    private Mentions() {}

    /** @return the first of them that has a token of the range */
    static Optional<Mention> meeting(List<Mention> mentions, int from, int to) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).to() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).from() < to
                ? Optional.of(mentions.get(low))
                : Optional.empty();
    }
}
