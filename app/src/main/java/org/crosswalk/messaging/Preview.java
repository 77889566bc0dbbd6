package org.crosswalk.messaging;

import java.util.List;

/** What would happen to a draft as things stand. */
public record Preview(Draft draft, Reach reach, List<Found> found, Verdict verdict) {}
