package org.crosswalk.social;

import java.time.Instant;

/** Asked by the publisher right before something leaves: a consent may be gone since it was approved. */
public interface LastLook {
    /** Whether the post may still be published through the account; false where that is not known. */
    boolean mayGo(PostId post, AccountId account, Instant now);
}
