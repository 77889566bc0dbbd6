package org.crosswalk.records.reminders;

import io.micronaut.context.annotation.Value;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.records.requests.Due;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.DueNotice;
import org.crosswalk.templates.notice.Notices;

/** Puts a reminder into the outbox, notes and archives it, in one transaction. It tells nothing of what is asked for. */
@Singleton
class ReminderPost {
    @Serdeable
    record Reminded(String request, Due.What what, String day, int left, List<String> to) {}

    private final Reminders reminders;
    private final GrantedDuties duties;
    private final People people;
    private final Outbox outbox;
    private final MailSettings mail;
    private final Archive archive;
    private final String address;
    private final Words words;
    private final Notices notices = new Notices();

    ReminderPost(
            Reminders reminders,
            GrantedDuties duties,
            People people,
            Outbox outbox,
            MailSettings mail,
            Archive archive,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.reminders = reminders;
        this.duties = duties;
        this.people = people;
        this.outbox = outbox;
        this.mail = mail;
        this.archive = archive;
        this.address = address;
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
    }

    /** False where it was sent before. */
    @Transactional
    boolean send(RecordsRequest request, Due due, int rung, int left, Instant at) {
        List<Person> officers = officers(request);
        List<PersonId> to = officers.stream().map(Person::id).toList();
        boolean first = reminders.add(new Reminder(request.id(), due, rung, to, at));
        if (first) {
            if (!officers.isEmpty()) {
                outbox.enqueue(letter(request, due, left), parcels(officers), at);
            }
            archive.append(
                    EntryKind.REQUEST,
                    request.id().value(),
                    at,
                    new Reminded(
                            request.id().value(),
                            due.what(),
                            due.day().toString(),
                            left,
                            to.stream().map(PersonId::value).toList()));
        }
        return first;
    }

    /** Who answers the request; where nobody does any more, everybody at the desk. */
    private List<Person> officers(RecordsRequest request) {
        List<Person> atTheDesk = duties.holders(Duty.RECORDS_OFFICER).stream()
                .flatMap(officer -> people.find(officer).stream())
                .filter(officer -> officer.email() != null)
                .toList();
        List<Person> assigned = atTheDesk.stream()
                .filter(officer ->
                        request.officer().filter(officer.id()::equals).isPresent())
                .toList();
        return assigned.isEmpty() ? atTheDesk : assigned;
    }

    private Letter letter(RecordsRequest request, Due due, int left) {
        DueNotice notice = new DueNotice(
                words,
                request.id().value(),
                due.what().name(),
                due.day(),
                left,
                mail.district(),
                address + "/requests/" + request.id());
        String id = UUID.randomUUID().toString();
        return new Letter(
                id,
                new MessageId(id),
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                mail.district(),
                mail.sender());
    }

    private static List<Parcel> parcels(List<Person> officers) {
        return officers.stream()
                .map(officer -> new Parcel(
                        officer.id(), Channel.EMAIL, Objects.requireNonNull(officer.email()), Parcel.Part.NOTICE))
                .toList();
    }
}
