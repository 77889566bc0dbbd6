package org.crosswalk.scan;

import io.micronaut.serde.annotation.Serdeable;

/**
 * With which eyes something was scanned.
 *
 * @param roster the number of the newest import whose students the scanner knew; 0 before the first
 * @param rules SHA-256 over the scanner's rules, in hexadecimal; empty where no scanner could be made
 */
@Serdeable
public record ScanEdition(long roster, String rules) {
    public static final ScanEdition NONE = new ScanEdition(0, "");
}
