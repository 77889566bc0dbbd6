package org.crosswalk.social.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.social.network.Harvest.Comment;
import org.crosswalk.social.network.Outcome.Published;
import org.junit.jupiter.api.Test;

/** Of a network where everybody may comment on every post: it says so, and what comes is gathered all the same. */
public interface ClosesNoPosts extends NetworkContract {
    @Test
    @Shows(value = "no replies", can = false)
    default void commentOnAPostThatCannotBeClosedIsGathered() {
        assertThat(network().limits().closesComments()).isFalse();
        Published post = published(NetworkContract.publication(NetworkContract.unique("Closed"), false));
        assertThat(audience().comment(post.id(), "Let me in")).isTrue();
        assertThat(gathered(post, null).comments()).extracting(Comment::text).containsExactly("Let me in");
    }
}
