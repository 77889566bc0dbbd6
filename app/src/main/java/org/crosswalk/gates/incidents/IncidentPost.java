package org.crosswalk.gates.incidents;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.gates.incidents.Incident.State;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.IncidentNotice;
import org.crosswalk.templates.notice.Notices;

/** Puts a letter to an incident's lead into the outbox, in the caller's transaction. It tells nothing of what happened. */
@Singleton
class IncidentPost {
    private final Leads leads;
    private final People people;
    private final Outbox outbox;
    private final MailSettings mail;
    private final String address;
    private final Words words;
    private final Notices notices = new Notices();

    IncidentPost(
            Leads leads,
            People people,
            Outbox outbox,
            MailSettings mail,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.leads = leads;
        this.people = people;
        this.outbox = outbox;
        this.mail = mail;
        this.address = address;
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
    }

    /** Whom it goes to; nobody where no lead has an address. */
    List<PersonId> send(Incident incident, State waitsFor, Instant at) {
        List<Person> to = leads.people(incident).stream()
                .flatMap(lead -> people.find(lead).stream())
                .filter(lead -> lead.email() != null)
                .toList();
        if (!to.isEmpty()) {
            outbox.enqueue(
                    letter(incident, waitsFor),
                    to.stream().map(IncidentPost::parcel).toList(),
                    at);
        }
        return to.stream().map(Person::id).toList();
    }

    private Letter letter(Incident incident, State waitsFor) {
        IncidentNotice notice = new IncidentNotice(
                words, incident.id(), waitsFor.name(), mail.district(), address + "/incidents/" + incident.id());
        MessageId id = MessageId.random();
        return new Letter(
                id + "-incident",
                id,
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                mail.district(),
                mail.sender());
    }

    private static Parcel parcel(Person lead) {
        return new Parcel(lead.id(), Channel.EMAIL, Objects.requireNonNull(lead.email()), Parcel.Part.NOTICE);
    }
}
