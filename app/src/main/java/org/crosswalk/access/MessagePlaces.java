package org.crosswalk.access;

import java.util.Optional;
import org.crosswalk.common.MessageId;

/** Tells where a message belongs: the group it was proposed to, or at least the school. */
public interface MessagePlaces {
    /** The place, or nothing where there is no such message. */
    Optional<Place> of(MessageId message);
}
