package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.moderation.particulars.KnownParticulars;
import org.crosswalk.moderation.particulars.PhoneNumbers;
import org.crosswalk.moderation.particulars.Written;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Telephone numbers of families: the roster's own anywhere, others where the words around say so. */
final class PhoneDetector implements Detector {
    private final KnownParticulars known;

    PhoneDetector(KnownParticulars known) {
        this.known = known;
    }

    @Override
    public List<Finding> in(Reading reading) {
        return Sweep.of(reading, PhoneNumbers::at, Written::to, phone -> finding(reading, phone));
    }

    private Optional<Finding> finding(Reading reading, Written phone) {
        if (known.isPublished(phone.key())) {
            return Optional.empty();
        }
        Set<String> bearers = known.withPhone(phone.key());
        if (!bearers.isEmpty()) {
            return Optional.of(finding(
                    reading, phone, bearers, "phone.roster", "This is the telephone number of a student's family."));
        }
        boolean familys =
                Belonging.isFamilys(reading, phone.from(), phone.to()) && !PhoneNumbers.isTollFree(phone.key());
        return familys
                ? Optional.of(finding(
                        reading,
                        phone,
                        reading.subjects().at(phone.from()),
                        "phone.number",
                        "This reads like a private telephone number."))
                : Optional.empty();
    }

    private static Finding finding(Reading reading, Written phone, Set<String> students, String rule, String why) {
        return reading.finding(Category.PHONE, phone.from(), phone.to(), students, Severity.MEDIUM, rule, why);
    }
}
