package org.crosswalk.social.publishing;

import java.time.Instant;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * What one worker holds for a while: a post to publish on an account, or to take away from it.
 *
 * @param attempts how often it was tried before
 * @param begun when the first attempt began, in UTC; from then on it may be public. Null before
 * @param published what it became; null where that is not known
 */
public record Job(
        PublicationId id,
        Post post,
        AccountId account,
        Network network,
        Work work,
        String worker,
        int attempts,
        @Nullable Instant begun,
        Outcome.@Nullable Published published) {
    public enum Work {
        PUBLISH,
        RETRACT
    }

    Job begun(Instant at) {
        return new Job(id, post, account, network, work, worker, attempts, at, published);
    }
}
