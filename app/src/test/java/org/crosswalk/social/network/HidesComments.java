package org.crosswalk.social.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.social.network.Harvest.Comment;
import org.junit.jupiter.api.Test;

/** Of a network where a comment can be hidden. */
public interface HidesComments extends NetworkContract {
    @Test
    @Shows("hiding")
    default void commentIsHidden() {
        assertThat(network().limits().hidesComments()).isTrue();
        Comment comment = commented();
        assertThat(network().hide(login(), comment.post(), comment.id())).isEqualTo(new Change.Made());
        assertThat(audience().isShown(comment.post(), comment.id())).isFalse();
        assertThat(network().hide(login(), comment.post(), comment.id()))
                .as("once more")
                .isEqualTo(new Change.Made());
    }
}
