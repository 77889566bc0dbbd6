package org.crosswalk.scan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.crosswalk.moderation.roster.District;

/**
 * A OneRoster package as the scanner needs it.
 *
 * @param members the students of each group, by {@code sourcedId}
 */
public record PackageRoster(District district, Map<String, Set<String>> members) {

    /** @param published what the district itself gives out, see {@link District#published()} */
    public static PackageRoster at(Path place, Set<String> published) {
        return PackageReading.at(place, published);
    }
}
