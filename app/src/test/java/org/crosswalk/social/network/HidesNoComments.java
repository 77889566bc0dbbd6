package org.crosswalk.social.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.social.network.Harvest.Comment;
import org.junit.jupiter.api.Test;

/** Of a network where no comment can be hidden: whoever asks for it is told so. */
public interface HidesNoComments extends NetworkContract {
    @Test
    @Shows(value = "hiding", can = false)
    default void hidingIsSaidToBeImpossible() {
        assertThat(network().limits().hidesComments()).isFalse();
        Comment comment = commented();
        assertThat(network().hide(login(), comment.post(), comment.id())).isInstanceOf(Change.Impossible.class);
        assertThat(audience().isShown(comment.post(), comment.id())).isTrue();
    }
}
