package org.crosswalk.messaging;

import java.util.List;

/** What would happen to a draft as things stand. */
public record Preview(Draft draft, Reach reach, Scanned scan, Verdict verdict) {
    /** What the scan found; nothing where it could not be made, which the verdict tells. */
    public List<Found> found() {
        return scan.found();
    }
}
