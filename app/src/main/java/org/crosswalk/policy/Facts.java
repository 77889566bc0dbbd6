package org.crosswalk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;

/**
 * All that is known when a proposal is decided, gathered before: rules look nothing up.
 *
 * @param on the day in the district's time zone
 * @param capacity as what the sender leads the group on that day
 * @param students the group's students on that day
 * @param recipients whom the proposal would reach
 * @param hearers the students among them whom it really reaches: not those to whom e-mail alone would bring it in time and
 *     whose address is missing, bounced or was opted out
 * @param principals for each student written to alone: who leads their school
 * @param scan what the scan found
 * @param links hosts of the sites to which the text leads, such as {@code kahoot.it}
 * @param mayHurry whether the sender's duties let them send what cannot wait
 * @param release a reviewer's release, where there was one
 * @param onFile what the district has on file that bears on it
 */
public record Facts(
        LocalDate on,
        Known<Capacity> capacity,
        Known<Set<PersonId>> students,
        Known<List<Recipient>> recipients,
        Known<Set<PersonId>> hearers,
        Map<PersonId, Known<Set<PersonId>>> principals,
        Known<List<ScanFact>> scan,
        Known<Set<String>> links,
        Known<Boolean> mayHurry,
        Optional<Release> release,
        OnFile onFile) {

    /** Where nothing is on file that bears on it. */
    public Facts(
            LocalDate on,
            Known<Capacity> capacity,
            Known<Set<PersonId>> students,
            Known<List<Recipient>> recipients,
            Known<Set<PersonId>> hearers,
            Map<PersonId, Known<Set<PersonId>>> principals,
            Known<List<ScanFact>> scan,
            Known<Set<String>> links,
            Known<Boolean> mayHurry,
            Optional<Release> release) {
        this(on, capacity, students, recipients, hearers, principals, scan, links, mayHurry, release, OnFile.nothing());
    }

    /** Where every recipient hears, and nothing is urgent. */
    public Facts(
            LocalDate on,
            Known<Capacity> capacity,
            Known<Set<PersonId>> students,
            Known<List<Recipient>> recipients,
            Map<PersonId, Known<Set<PersonId>>> principals,
            Known<List<ScanFact>> scan,
            Known<Set<String>> links,
            Optional<Release> release) {
        this(
                on,
                capacity,
                students,
                recipients,
                students(recipients),
                principals,
                scan,
                links,
                Known.of(false),
                release);
    }

    private static Known<Set<PersonId>> students(Known<List<Recipient>> recipients) {
        return switch (recipients) {
            case Known.Fact<List<Recipient>>(List<Recipient> known) -> Known.of(Recipient.students(known));
            case Known.Unknown<List<Recipient>>(String why) -> Known.unknown(why);
        };
    }

    Facts scanned(Known<List<ScanFact>> findings) {
        return new Facts(
                on, capacity, students, recipients, hearers, principals, findings, links, mayHurry, release, onFile);
    }

    /** The same, with what is on file. */
    public Facts with(OnFile file) {
        return new Facts(on, capacity, students, recipients, hearers, principals, scan, links, mayHurry, release, file);
    }

    /** A reviewer other than the sender read the message and let it go; only what the scan held is lifted. */
    public record Release(PersonId by) {}
}
