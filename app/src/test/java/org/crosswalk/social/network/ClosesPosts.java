package org.crosswalk.social.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.social.network.Outcome.Published;
import org.junit.jupiter.api.Test;

/** Of a network where a post can be closed to comments. */
public interface ClosesPosts extends NetworkContract {
    @Test
    @Shows("no replies")
    default void closedPostTakesNoComment() {
        assertThat(network().limits().closesComments()).isTrue();
        Published post = published(NetworkContract.publication(NetworkContract.unique("Closed"), false));
        assertThat(audience().comment(post.id(), "Let me in")).isFalse();
        assertThat(gathered(post, null).comments()).isEmpty();
    }
}
