package org.crosswalk.messaging.replies;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Message;
import org.crosswalk.policy.Citation;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.MailNotTakenNotice;
import org.crosswalk.templates.notice.Notice;
import org.crosswalk.templates.notice.Notices;
import org.crosswalk.templates.notice.ReplyNotice;
import org.crosswalk.templates.notice.ReplyWaitsNotice;

/** Writes to those whom an answer concerns. */
@Singleton
class ReplyLetters {
    private final Outbox outbox;
    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final GrantedDuties duties;
    private final DistrictMail accounts;
    private final MailSettings mail;
    private final String address;
    private final Clock clock;
    private final Words words;
    private final Notices notices = new Notices();

    ReplyLetters(
            Outbox outbox,
            People people,
            Groups groups,
            Schools schools,
            GrantedDuties duties,
            DistrictMail accounts,
            MailSettings mail,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.duties = duties;
        this.accounts = accounts;
        this.mail = mail;
        this.address = address;
        this.clock = clock;
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
    }

    /** Gives the staff what was answered; of a private matter the mail tells only that there is something. */
    void send(Reply reply, Message to, Set<PersonId> readers, Instant at) {
        boolean isPrivate = to.draft().matter().isPrivate();
        Map<PersonId, Person> known = people.all(readers);
        ReplyNotice notice = new ReplyNotice(
                words,
                people.find(reply.author()).map(Person::name).orElse(""),
                to.draft().subject(),
                isPrivate ? "" : reply.text(),
                group(to),
                school(to),
                mail.district(),
                known.values().stream().map(Person::name).sorted().toList(),
                address + "/messages/" + to.id() + "/replies/" + reply.id());
        post(reply.id() + "-reply", to.id(), notice, known.values(), at);
    }

    /** Nobody who reviews for the school has to look by chance (BOS-04). */
    void alert(Reply reply, Message to, LocalDate day, Instant at) {
        Set<PersonId> told = new LinkedHashSet<>(schools.principalsOf(to.school(), day));
        told.addAll(duties.holders(Duty.REVIEWER, to.school()));
        ReplyWaitsNotice notice = new ReplyWaitsNotice(
                words,
                group(to),
                school(to),
                mail.district(),
                address + "/review/" + to.id() + "/replies/" + reply.id());
        post(reply.id() + "-waits", to.id(), notice, people.all(told).values(), at);
    }

    /** Staff find it in their inbox, and by mail where the roster lists an account of the district. */
    private void post(String id, MessageId about, Notice notice, Collection<Person> to, Instant at) {
        List<Parcel> parcels = to.stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(new Parcel(person.id(), Channel.INBOX, null, Parcel.Part.NOTICE)), byMail(person)))
                .toList();
        outbox.enqueue(letter(id, about, notice), parcels, at);
    }

    private Stream<Parcel> byMail(Person person) {
        EmailAddress email = person.email();
        return email != null && accounts.isAccount(email)
                ? Stream.of(new Parcel(person.id(), Channel.EMAIL, email, Parcel.Part.NOTICE))
                : Stream.empty();
    }

    /** Tells a sender why, at the address their mail server named. */
    void notTaken(
            Quarantined quarantined,
            EmailAddress sender,
            MailNotTakenNotice.Why why,
            List<Citation> clause,
            Instant at) {
        List<Words> languages = Words.LANGUAGES.stream()
                .map(language -> Words.in(language, clock.getZone()))
                .toList();
        MailNotTakenNotice notice = new MailNotTakenNotice(
                languages,
                why,
                clause.stream()
                        .findFirst()
                        .map(cited -> "%s %s (%s, %s)"
                                .formatted(cited.clause(), cited.says(), cited.document(), cited.section()))
                        .orElse(""),
                mail.district());
        // whoever wrote it is nobody the roster knows, and the queue needs a name for them
        PersonId stranger = new PersonId("sender-of-" + quarantined.id());
        outbox.enqueue(
                letter(quarantined.id() + "-not-taken", MessageId.random(), notice),
                List.of(new Parcel(stranger, Channel.EMAIL, sender, Parcel.Part.NOTICE)),
                at);
    }

    private Letter letter(String id, MessageId about, Notice notice) {
        return new Letter(
                id,
                about,
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                mail.district(),
                mail.replyTo(about));
    }

    private String group(Message to) {
        return groups.find(to.draft().group()).map(Group::title).orElse("");
    }

    private String school(Message to) {
        return schools.name(to.school()).orElse("");
    }
}
