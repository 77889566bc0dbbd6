package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.scan.ScanEntry;
import org.jspecify.annotations.Nullable;

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
            @Nullable String urgency,
            @Nullable Instant leaveAt,
            @Nullable List<File> files) {}

    /**
     * A file that went along, or was to.
     *
     * @param attachment its digest, where it is kept
     * @param digest its digest, where the message was refused and the file is not kept
     * @param text what was read in it
     * @param trouble what could not be read
     */
    @Serdeable
    record File(
            @Nullable String attachment,
            @Nullable String digest,
            String name,
            String type,
            long size,
            String text,
            @Nullable String trouble) {
        static File of(Enclosed file, boolean kept) {
            return new File(
                    kept ? file.digest() : null,
                    kept ? null : file.digest(),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.text(),
                    file.unread());
        }
    }

    /**
     * A step of a message that waits.
     *
     * @param what WAITING, PUT_OFF, or how the waiting ended
     * @param by who ended it; nobody where its time had come
     * @param recipients who gets it as it leaves
     * @param dropped {@code sourcedId}s of those who would have got it when it was written, and do not
     */
    @Serdeable
    record DepartureEntry(
            String what, Instant leavesAt, @Nullable Who by, List<Who> recipients, List<String> dropped) {}

    /**
     * What went beside the original in other languages.
     *
     * @param by always {@code machine}
     */
    @Serdeable
    record TranslationEntry(String by, List<Translation> translations) {}

    @Serdeable
    record Who(String id, String name, String as, List<String> channels) {}

    @Serdeable
    record Group(String id, String title) {}

    @Serdeable
    record Missed(String id, String name, String why) {}

    /** @param scan the number of the scan that it stands on; null in what was archived before scans had entries of their own */
    @Serdeable
    record DecisionEntry(
            String decidedFor,
            String day,
            Verdict verdict,
            @Nullable Long scan) {}

    static ScanEntry scan(MessageId message, Preview preview) {
        return new ScanEntry(
                ScanEntry.Of.MESSAGE,
                message.value(),
                0,
                preview.verdict().edition(),
                preview.scan().by(),
                preview.scan().isFailed(),
                preview.found().stream().map(Found::spot).toList());
    }

    @Serdeable
    record ReviewEntry(Who reviewer, String answer, String note) {}

    /** With the finding as it was, so that the entry tells by itself what was disputed. */
    @Serdeable
    record DisputeEntry(Who by, int index, Found finding, String note) {}

    @Serdeable
    record CopyOpened(Who principal, String what) {}
}
