package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.DepartureNotice;
import org.crosswalk.templates.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells who wrote a message what became of it, without a word of what it says. */
@Singleton
class SenderLetters {
    private static final Logger LOG = LoggerFactory.getLogger(SenderLetters.class);

    private final Outbox outbox;
    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final PostSettings settings;
    private final ZoneId zone;
    private final ReasonWords reasons = ReasonWords.in(Locale.ENGLISH);
    private final Notices notices = new Notices();

    SenderLetters(Outbox outbox, People people, Groups groups, Schools schools, PostSettings settings, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.settings = settings;
        this.zone = clock.getZone();
    }

    /** @param missed how many did not get it after all */
    void tell(Message message, DepartureNotice.What what, int missed, Instant at) {
        List<Person> told = told(message, LocalDate.ofInstant(at, zone));
        if (told.isEmpty()) {
            LOG.warn("Nobody could be told what became of message {}", message.id());
            return;
        }
        DepartureNotice notice = notice(message, what, missed);
        outbox.enqueue(
                new Letter(
                        message.id() + "-" + what.name().toLowerCase(Locale.ROOT),
                        message.id(),
                        notice.subject(),
                        notices.text(notice),
                        notices.html(notice),
                        settings.district(),
                        settings.replyTo(message.id())),
                Parcels.byInboxAndEmail(told, Parcel.Part.NOTICE),
                at);
    }

    /** Where they have left, the school's principals, since somebody has to know. */
    private List<Person> told(Message message, LocalDate day) {
        return people.find(message.sender())
                .map(List::of)
                .orElseGet(() -> List.copyOf(
                        people.all(schools.principalsOf(message.school(), day)).values()));
    }

    private DepartureNotice notice(Message message, DepartureNotice.What what, int missed) {
        return new DepartureNotice(
                Words.of("en", zone),
                what,
                groups.find(message.draft().group())
                        .map(Group::title)
                        .orElse(message.draft().group().value()),
                schools.name(message.school()).orElse(settings.district()),
                settings.district(),
                what == DepartureNotice.What.FEWER
                        ? List.of()
                        : message.verdict().decisive().stream()
                                .map(reasons::of)
                                .distinct()
                                .toList(),
                missed,
                settings.messageLink(message.id()));
    }
}
