package org.crosswalk.records.letters;

import java.time.Instant;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;

/**
 * A letter that went out.
 *
 * @param entry the archive's entry that holds what it said
 * @param mailed whether it went by e-mail; otherwise somebody printed it
 */
public record PostedLetter(long entry, RequestId request, LetterKind kind, boolean mailed, PersonId by, Instant at) {}
