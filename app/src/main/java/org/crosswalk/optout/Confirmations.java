package org.crosswalk.optout;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.WaysOut;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.Notices;
import org.crosswalk.templates.notice.OptOutNotice;

/** Tells somebody by one last letter that their wish was done, and how it is undone. */
@Singleton
class Confirmations {
    private final Outbox outbox;
    private final People people;
    private final WaysOut waysOut;
    private final MailSettings mail;
    private final Clock clock;
    private final Notices notices = new Notices();

    Confirmations(Outbox outbox, People people, WaysOut waysOut, MailSettings mail, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.waysOut = waysOut;
        this.mail = mail;
        this.clock = clock;
    }

    /** Whoever has left the roster, or has no address in it, cannot be told; their wish counts all the same. */
    void write(OptOut step) {
        people.find(step.person())
                .filter(person -> person.email() != null)
                .ifPresent(person -> outbox.enqueue(letter(step, person), List.of(parcel(person)), step.at()));
    }

    private Letter letter(OptOut step, Person person) {
        OptOutNotice notice = new OptOutNotice(
                Words.of(person.language(), clock.getZone()), step.wish() == Wish.END, mail.district(), waysOut.link());
        MessageId own = MessageId.random();
        return new Letter(
                own + "-opt-out",
                own,
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                mail.district(),
                mail.replyTo(own));
    }

    private static Parcel parcel(Person person) {
        return new Parcel(person.id(), Channel.EMAIL, person.email(), Parcel.Part.NOTICE);
    }
}
