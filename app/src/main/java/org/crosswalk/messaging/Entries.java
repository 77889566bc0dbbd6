package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** What the archive keeps of messages. Ids are OneRoster's; names are as they were that day. */
final class Entries {
    private Entries() {}

    static Who staff(PersonId person, Optional<String> name) {
        return new Who(person.value(), name.orElse(""), "STAFF", List.of());
    }

    @Serdeable
    record MessageEntry(
            Who sender,
            Group group,
            String school,
            String audience,
            String matter,
            String subject,
            String text,
            List<Who> recipients,
            List<Missed> unreached,
            List<Found> found) {}

    @Serdeable
    record Who(String id, String name, String as, List<String> channels) {}

    @Serdeable
    record Group(String id, String title) {}

    @Serdeable
    record Missed(String id, String name, String why) {}

    @Serdeable
    record DecisionEntry(String decidedFor, String day, Verdict verdict) {}

    @Serdeable
    record ReviewEntry(Who reviewer, String answer, String note) {}

    /** With the finding as it was, so that the entry tells by itself what was disputed. */
    @Serdeable
    record DisputeEntry(Who by, int index, Found finding, String note) {}

    @Serdeable
    record CopyOpened(Who principal, String what) {}
}
