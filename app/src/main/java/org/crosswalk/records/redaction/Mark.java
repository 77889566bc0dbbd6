package org.crosswalk.records.redaction;

import java.time.Instant;
import org.crosswalk.common.PersonId;

/**
 * A stretch of text that is withheld.
 *
 * @param id of the step that marked it
 * @param digest of the text it was marked in
 * @param origin as in {@link Step}
 */
public record Mark(long id, Span span, String digest, Ground ground, String origin, PersonId by, Instant at) {}
