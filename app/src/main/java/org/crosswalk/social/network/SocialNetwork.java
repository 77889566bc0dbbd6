package org.crosswalk.social.network;

import java.time.Duration;
import java.util.List;
import org.crosswalk.social.Network;
import org.jspecify.annotations.Nullable;

/**
 * The port of a network. Whoever publishes may die at any moment, so that each call may come twice for the same publication;
 * the second makes no second post. None throws because of what a network answers or does not answer.
 */
public interface SocialNetwork {
    Network network();

    Limits limits();

    /** The longest that any one call can take; nobody begins one that would outlast their lease. */
    Duration longest();

    /** Makes it public. */
    Outcome publish(Login login, Publication publication);

    /** Is it there already? Asked before a second try, since the first may have got through unseen. */
    Sighting find(Login login, Publication publication);

    /** Takes it away, with its pictures; what is gone already is taken away. */
    Change delete(Login login, RemoteId post);

    /** How the post stands now, so that an edit or a deletion by another hand is noticed. */
    Standing look(Login login, RemoteId post);

    /**
     * What the public said under these posts.
     *
     * @param cursor where the last harvest of this account ended, in the network's own terms; null for the first
     */
    Harvest comments(Login login, List<RemoteId> posts, @Nullable String cursor);

    /** Hides somebody's comment from the public; it stays where it is, and in the archive. */
    Change hide(Login login, RemoteId post, RemoteId comment);
}
