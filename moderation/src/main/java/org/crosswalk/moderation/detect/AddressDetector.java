package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.moderation.particulars.KnownParticulars;
import org.crosswalk.moderation.particulars.StreetAddresses;
import org.crosswalk.moderation.particulars.Written;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Street addresses of families: the roster's own anywhere, others where the words around say so. */
final class AddressDetector implements Detector {
    private final KnownParticulars known;

    AddressDetector(KnownParticulars known) {
        this.known = known;
    }

    @Override
    public List<Finding> in(Reading reading) {
        return Sweep.of(reading, StreetAddresses::at, Written::to, home -> finding(reading, home));
    }

    private Optional<Finding> finding(Reading reading, Written address) {
        if (known.isPublished(address.key())) {
            return Optional.empty();
        }
        Set<String> residents = known.livingAt(address.key());
        if (!residents.isEmpty()) {
            return Optional.of(
                    finding(reading, address, residents, "address.roster", "This is the home address of a student."));
        }
        boolean familys = Belonging.isFamilys(reading, address.from(), address.to());
        return familys
                ? Optional.of(finding(
                        reading,
                        address,
                        reading.subjects().at(address.from()),
                        "address.home",
                        "This reads like the address of somebody's home."))
                : Optional.empty();
    }

    private static Finding finding(Reading reading, Written address, Set<String> students, String rule, String why) {
        return reading.finding(Category.ADDRESS, address.from(), address.to(), students, Severity.MEDIUM, rule, why);
    }
}
