package org.crosswalk.social.posts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.crosswalk.scan.ScanEdition;
import org.jspecify.annotations.Nullable;

/**
 * What the scan and the consents say of a post on a day, as it is kept and shown.
 *
 * @param outcome the strictest of what was said
 * @param edition the pack and its edition
 * @param gaps students who may not appear, each with the reason; with one of them it cannot be published
 * @param words what the pack says to what was found
 * @param unread pictures, from 0, whose text nobody could read
 * @param scanned with which eyes; null where the scan could not be made, and in what was kept before it was told
 */
@Serdeable
public record Checked(
        Outcome outcome,
        String edition,
        String day,
        List<Found> found,
        List<Gap> gaps,
        List<Word> words,
        List<Integer> unread,
        @Nullable ScanEdition scanned) {
    /** From the mildest to the strictest. */
    public enum Outcome {
        CLEAR,
        WARNED,
        /** An approver has to say a word to what was found. */
        HELD,
        /** It cannot be handed in, approved or published as it is. */
        STOPPED
    }

    /**
     * @param appearance SHOWN or NAMED
     * @param outlets the networks
     * @param why as {@code policy.posts.Why} has it
     */
    @Serdeable
    public record Gap(
            String student,
            String appearance,
            List<String> outlets,
            String why,
            String clause,
            String document,
            String section,
            String quote) {}

    /** @param ruling note, warn, hold or forbid */
    @Serdeable
    public record Word(
            String ruling,
            String says,
            List<String> with,
            String clause,
            String document,
            String section,
            String quote) {}
}
