package org.crosswalk.records.production;

import java.time.Instant;
import org.crosswalk.common.PersonId;

/** The word of the district's counsel on a subpoena or court order: may what was asked for leave on it, and why. */
public record OrderReview(boolean may, String why, PersonId by, Instant at) {}
