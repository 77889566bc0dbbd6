package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the archive keeps of messages. Ids are OneRoster's; names are as they were that day. */
final class Entries {
    private Entries() {}

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

    @Serdeable
    record CopyOpened(Who principal, String what) {}
}
