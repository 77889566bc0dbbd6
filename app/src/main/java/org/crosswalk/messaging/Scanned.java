package org.crosswalk.messaging;

import java.util.List;
import org.crosswalk.policy.Known;
import org.crosswalk.scan.ScanEdition;

/**
 * A draft that was scanned.
 *
 * @param known what was found, in the order of the text; unknown where the scan could not be made
 */
public record Scanned(Known<List<Found>> known, ScanEdition by) {
    static final Scanned FAILED = new Scanned(Known.unknown(Scans.FAILED), ScanEdition.NONE);

    /** What was found; nothing where the scan could not be made. */
    public List<Found> found() {
        return known instanceof Known.Fact<List<Found>>(List<Found> findings) ? findings : List.of();
    }

    boolean isFailed() {
        return known instanceof Known.Unknown<List<Found>>;
    }
}
