package org.crosswalk.social.network;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.social.Post;
import org.jspecify.annotations.Nullable;

/**
 * A post as one account publishes it; the same in every attempt but for {@code others}.
 *
 * @param link a page to which it leads, or null
 * @param comments whether the public may comment
 * @param begun when the first attempt began, in UTC; also the time that the post shows where a network lets one say it
 * @param others posts of the same account that are known to be other publications, so that none is taken for this one
 */
public record Publication(
        PublicationId id,
        String text,
        @Nullable URI link,
        List<Image> images,
        boolean comments,
        Instant begun,
        Set<RemoteId> others) {
    /** Clocks of two servers differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    public Publication {
        images = List.copyOf(images);
        others = Set.copyOf(others);
    }

    /** The text with its link beneath, unless the text has it already. */
    public String textWithLink() {
        return Post.withLink(text, link);
    }

    /** No post from before then can be this one. */
    public Instant earliest() {
        return begun.minus(SKEW);
    }

    /**
     * Whether a post on the network is this one, where a network has no better way to tell: it says the same, and is not
     * known to be another.
     */
    public boolean isToldBy(RemoteId id, String words) {
        return !others.contains(id) && words.strip().equals(textWithLink().strip());
    }

    /** Its first line, cut at a word's end, for networks that want a title. */
    public String title() {
        return Titles.of(text);
    }
}
