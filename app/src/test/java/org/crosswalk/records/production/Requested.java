package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.Attached;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Worked;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.ResponsiveSets;

/** A request with the records that answer it. */
@Singleton
public class Requested {
    private final Archive archive;
    private final ArchiveEntries entries;
    private final Attachments attachments;
    private final RecordsDesk desk;
    private final ResponsiveSets sets;
    private final Redaction redaction;

    Requested(
            Archive archive,
            ArchiveEntries entries,
            Attachments attachments,
            RecordsDesk desk,
            ResponsiveSets sets,
            Redaction redaction) {
        this.archive = archive;
        this.entries = entries;
        this.attachments = attachments;
        this.desk = desk;
        this.sets = sets;
        this.redaction = redaction;
    }

    public RequestId request() {
        Asked asked =
                new Asked("All e-mail about the bus", Requester.UNNAMED, Arrival.FORM, Tidewater.NOON.toInstant());
        return desk.receive(asked, null, Tidewater.NOON.toInstant()).id();
    }

    /** Archives these as mail and marks them responsive; gives their numbers. */
    List<Long> mails(RequestId request, PaperMail... mails) {
        List<Long> numbers = new ArrayList<>();
        for (PaperMail mail : mails) {
            numbers.add(mail(mail));
        }
        return responsive(request, numbers);
    }

    public List<Long> responsive(RequestId request, List<Long> numbers) {
        sets.add(
                request,
                numbers.stream()
                        .map(number -> new ResponsiveSets.Found(number, "t" + number, "s" + number))
                        .toList(),
                Tidewater.THEO,
                "bus",
                Tidewater.NOON.toInstant());
        sets.mark(request, numbers, Mark.RESPONSIVE, Tidewater.THEO, "it answers", Tidewater.NOON.toInstant());
        return numbers;
    }

    @Transactional
    /** Passed on by Theo, and released by Vera. */
    public void released(RequestId request, List<Long> numbers) {
        Instant at = Tidewater.NOON.toInstant();
        assertThat(redaction.ready(request, numbers, Tidewater.THEO, at)).isInstanceOf(Redacting.Done.class);
        Map<Long, Long> ready = new HashMap<>();
        numbers.forEach(number -> ready.put(number, ready(request, number)));
        assertThat(redaction.release(request, ready, Tidewater.VERA, at)).isInstanceOf(Redacting.Done.class);
    }

    private long ready(RequestId request, long number) {
        Worked worked = redaction.find(request, number).orElseThrow();
        return Objects.requireNonNull(worked.sheet().ready()).id();
    }

    public long mail(String subject, String text) {
        return mail(PaperMail.of(subject, text));
    }

    @Transactional
    long mail(PaperMail mail) {
        return archive.append(EntryKind.MAIL, "mail-" + entries.newest(), Tidewater.NOON.toInstant(), mail);
    }

    /** Archives what is only logged. */
    @Transactional
    long logged(EntryKind kind, Object content) {
        return archive.append(kind, "archive", Tidewater.NOON.toInstant(), content);
    }

    @Transactional
    Attached keep(String raw) {
        return attachments
                .put(raw.getBytes(StandardCharsets.UTF_8), "message/rfc822")
                .as("");
    }

    @Transactional
    Attached keep(byte[] file, String type, String name) {
        return attachments.put(file, type).as(name);
    }
}
