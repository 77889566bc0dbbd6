package org.crosswalk.social;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    private final Notices notices = new Notices();

    SocialLetters(
            Outbox outbox,
            MailSettings mail,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.outbox = outbox;
        this.mail = mail;
        this.address = address;
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
    }

    public Words words() {
        return words;
    }

    public String district() {
        return mail.district();
    }

    /** @param path from the slash on */
    public String link(String path) {
        return address + path;
    }

    /**
     * @param id this wording's own
     * @param about the uuid of what the letter is about, under which its deliveries are archived
     */
    public void send(String id, String about, Notice notice, Person to, Parcel.Part part, Instant at) {
        if (to.email() != null) {
            Letter letter = new Letter(
                    id,
                    new MessageId(about),
                    notice.subject(),
                    notices.text(notice),
                    notices.html(notice),
                    mail.district(),
                    mail.sender());
            outbox.enqueue(letter, List.of(new Parcel(to.id(), Channel.EMAIL, to.email(), part)), at);
        }
    }
}
