package org.crosswalk.records.redaction;

import java.util.Optional;

/** Takes archived entries apart for redaction. */
public interface Items {
    /** Nothing where there is no such entry, or where its content was lawfully destroyed or cannot be read. */
    Optional<Item> find(long entry);
}
