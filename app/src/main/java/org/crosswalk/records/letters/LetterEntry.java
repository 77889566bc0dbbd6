package org.crosswalk.records.letters;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the archive keeps it.
 *
 * @param to the address it was mailed to, or null where it was printed
 */
@Serdeable
record LetterEntry(
        String request, LetterKind letter, @Nullable String to, String subject, String text, String by) {}
