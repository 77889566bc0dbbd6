package org.crosswalk.social;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.Notice;
import org.crosswalk.templates.notice.Notices;

/** Puts what this room writes to people by e-mail into the outbox, in the caller's transaction. */
@Singleton
public class SocialLetters {
    private final Outbox outbox;
    private final MailSettings mail;
    private final String address;
    private final Words words;
    private final ZoneId zone;
    private final Notices notices = new Notices();

    SocialLetters(
            Outbox outbox,
            MailSettings mail,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.outbox = outbox;
        this.mail = mail;
        this.address = address;
        this.zone = clock.getZone();
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
    }

    public Words words() {
        return words;
    }

    /** For a family: in the language that the roster lists for the person, where we have it. */
    public Words words(Person person) {
        return Words.of(person.language(), zone);
    }

    public String district() {
        return mail.district();
    }

    /** @param path from the slash on */
    public String link(String path) {
        return address + path;
    }

    /** Staff find it in their inbox, and by mail where the roster lists an address. */
    public void tell(String id, String about, Notice notice, Collection<Person> to, Instant at) {
        List<Parcel> parcels = to.stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(new Parcel(person.id(), Channel.INBOX, null, Parcel.Part.NOTICE)),
                        Optional.ofNullable(person.email()).stream()
                                .map(email -> new Parcel(person.id(), Channel.EMAIL, email, Parcel.Part.NOTICE))))
                .toList();
        enqueue(id, about, notice, parcels, at);
    }

    private Letter letter(String id, String about, Notice notice) {
        return new Letter(
                id,
                new MessageId(about),
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                mail.district(),
                mail.sender());
    }

    /**
     * @param id this wording's own
     * @param about the uuid of what the letter is about, under which its deliveries are archived
     */
    public void send(String id, String about, Notice notice, Person to, Parcel.Part part, Instant at) {
        send(id, about, notice, List.of(to), part, at);
    }

    /** The same letter to each of them who has an address. */
    public void send(String id, String about, Notice notice, Collection<Person> to, Parcel.Part part, Instant at) {
        List<Parcel> parcels = to.stream()
                .flatMap(person -> Optional.ofNullable(person.email()).stream()
                        .map(email -> new Parcel(person.id(), Channel.EMAIL, email, part)))
                .toList();
        enqueue(id, about, notice, parcels, at);
    }

    private void enqueue(String id, String about, Notice notice, List<Parcel> parcels, Instant at) {
        if (!parcels.isEmpty()) {
            outbox.enqueue(letter(id, about, notice), parcels, at);
        }
    }
}
