package org.crosswalk.social.network;

import java.util.List;

/** The public of a network, and whoever else has the account's keys: what they see and do there without Crosswalk. */
public interface Audience {
    /** Every text that is public on the account. */
    List<String> texts();

    /** What is said of the pictures of a post to those who do not see them. */
    List<String> alternatives(RemoteId post);

    /** Somebody answers; false where the network does not let them, or shows nobody what they said. */
    boolean comment(RemoteId post, String text);

    /** Whether the public sees the comment. */
    boolean isShown(RemoteId post, RemoteId comment);

    /** Somebody changes the post on the network itself. */
    void edit(RemoteId post, String text);

    /** Somebody takes the post away on the network itself. */
    void remove(RemoteId post);
}
