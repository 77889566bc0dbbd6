package org.crosswalk.delivery;

import java.time.Instant;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;

/** How a recipient ends a channel from within a letter, without signing in (RFC 8058). */
public interface WaysOut {
    /** Stands in a letter, which is rendered once for all, where each recipient's own token goes. As long as a token is. */
    String PLACE = "EachRecipientsOwnTokenStandsInTheMailAtThis";

    /** The address of the page, with {@link #PLACE} for the token. */
    String link();

    /** A token of this person for this channel: 43 letters, digits, - and _. Its holder needs nothing else. */
    String token(PersonId person, Channel channel, Instant at);
}
