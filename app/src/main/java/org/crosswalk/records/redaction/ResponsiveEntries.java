package org.crosswalk.records.redaction;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.ResponsiveSet;
import org.crosswalk.records.requests.ResponsiveSets;

/** What officers marked responsive; of a leaver's copy nothing that is sealed (LEI-22). */
@Singleton
class ResponsiveEntries implements Responsive {
    private final ResponsiveSets sets;
    private final Requests requests;

    ResponsiveEntries(ResponsiveSets sets, Requests requests) {
        this.sets = sets;
        this.requests = requests;
    }

    @Override
    public List<Long> entries(RequestId request) {
        boolean unsealed =
                requests.find(request).filter(RecordsRequest::isLeavers).isPresent();
        return sets.of(request).marked(Mark.RESPONSIVE).stream()
                .filter(item -> !unsealed || !item.sealed())
                .map(ResponsiveSet.Item::entry)
                .toList();
    }
}
