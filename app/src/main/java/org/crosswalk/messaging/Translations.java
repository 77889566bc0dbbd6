package org.crosswalk.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.crosswalk.common.MessageId;

/** The translations that went with messages. */
public interface Translations {
    void add(MessageId message, Collection<Translation> translations, Instant at);

    /** @param language a BCP 47 tag, as the roster lists it */
    Optional<Translation> of(MessageId message, String language);
}
