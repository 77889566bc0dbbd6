package org.crosswalk.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.files.FileToSend;

/** Files of messages that are still being written. Nothing lasts here: what is sent is in the archive, and the rest is nobody's. */
public interface Uploads {
    Enclosed keep(PersonId owner, FileToSend file, Instant at);

    /** Those of this person's that are still here, in the order asked. */
    List<Enclosed> of(PersonId owner, Collection<String> uploads);

    /** @throws IllegalArgumentException where it is no longer here */
    byte[] bytes(String upload);

    void remove(Collection<String> uploads);

    /** Removes what came before that time. */
    void sweep(Instant before);
}
