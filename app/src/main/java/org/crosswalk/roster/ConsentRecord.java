package org.crosswalk.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the SIS says of a student's appearance in public; whatever it does not say is null, and null is no consent.
 *
 * @param mediaRelease the SIS's own word: {@code signed}, {@code refused}
 * @param expires the release's last day
 */
public record ConsentRecord(
        @Nullable String mediaRelease,
        @Nullable LocalDate expires,
        @Nullable Boolean publicationOptOut,
        @Nullable Boolean directoryOptOut) {}
