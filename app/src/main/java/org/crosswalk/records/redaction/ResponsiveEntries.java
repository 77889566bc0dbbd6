package org.crosswalk.records.redaction;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.ResponsiveSet;
import org.crosswalk.records.requests.ResponsiveSets;

/** What officers marked responsive. */
@Singleton
class ResponsiveEntries implements Responsive {
    private final ResponsiveSets sets;

    ResponsiveEntries(ResponsiveSets sets) {
        this.sets = sets;
    }

    @Override
    public List<Long> entries(RequestId request) {
        return sets.of(request).marked(Mark.RESPONSIVE).stream()
                .map(ResponsiveSet.Item::entry)
                .toList();
    }
}
