package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.WaysOut;
import org.crosswalk.policy.Audience;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.CopyNotice;
import org.crosswalk.templates.notice.DepartureNotice;
import org.crosswalk.templates.notice.MessageNotice;
import org.crosswalk.templates.notice.Notice;
import org.crosswalk.templates.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a decided message into the outbox: one letter for those it is meant for, another for the principals copied. */
@Singleton
class Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);

    private final Outbox outbox;
    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final PostSettings settings;
    private final ZoneId zone;
    private final WaysOut waysOut;
    private final ReasonWords reasons = ReasonWords.in(Locale.ENGLISH);
    private final Notices notices = new Notices();

    Postbox(
            Outbox outbox,
            People people,
            Groups groups,
            Schools schools,
            PostSettings settings,
            WaysOut waysOut,
            Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.settings = settings;
        this.waysOut = waysOut;
        this.zone = clock.getZone();
    }

    void post(Message message, Preview preview, Map<String, Translation> translations, Instant at) {
        List<Person> copied =
                people
                        .all(message.verdict().copied().stream()
                                .map(PersonId::new)
                                .toList())
                        .values()
                        .stream()
                        .toList();
        Scene scene = scene(message, copied);
        byTongue(parcels(preview), translations)
                .forEach((tongue, parcels) -> outbox.enqueue(
                        letter(message, scene.in(tongue, words(tongue.wording())), "message-"), parcels, at));
        if (!copied.isEmpty()) {
            outbox.enqueue(
                    letter(message, "copy", scene, scene.copyNotice(settings.link(message.id()))),
                    byInboxAndEmail(copied, Parcel.Part.PRINCIPAL_COPY),
                    at);
        }
    }

    /** What could not wait for its translation: those who need one get it after the original, with the original. */
    void follow(Message message, Preview preview, Map<String, Translation> translations, Instant at) {
        Scene scene = scene(message, List.of());
        byTongue(parcels(preview), translations).forEach((tongue, parcels) -> {
            if (tongue.translation().isPresent()) {
                outbox.enqueue(letter(message, scene.in(tongue, words(tongue.wording())), "translation-"), parcels, at);
            }
        });
    }

    /** Tells who wrote it what became of it; where they have left, the school's principals, since somebody has to know. */
    void tellSender(Message message, DepartureNotice.What what, int people, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        List<Person> told = this.people
                .find(message.sender())
                .map(List::of)
                .orElseGet(() -> List.copyOf(this.people
                        .all(schools.principalsOf(message.school(), day))
                        .values()));
        if (told.isEmpty()) {
            LOG.warn("Nobody could be told what became of message {}", message.id());
            return;
        }
        String group = groups.find(message.draft().group())
                .map(Group::title)
                .orElse(message.draft().group().value());
        DepartureNotice notice = new DepartureNotice(
                words("en"),
                what,
                group,
                school(message.school()),
                settings.district(),
                what == DepartureNotice.What.FEWER
                        ? List.of()
                        : message.verdict().decisive().stream()
                                .map(reasons::of)
                                .distinct()
                                .toList(),
                people,
                settings.messageLink(message.id()));
        outbox.enqueue(
                new Letter(
                        message.id() + "-" + what.name().toLowerCase(Locale.ROOT),
                        message.id(),
                        notice.subject(),
                        notices.text(notice),
                        notices.html(notice),
                        settings.district(),
                        settings.replyTo(message.id())),
                byInboxAndEmail(told, Parcel.Part.NOTICE),
                at);
    }

    private String school(OrgId id) {
        return schools.all().stream()
                .filter(known -> known.id().equals(id))
                .map(Schools.School::name)
                .findFirst()
                .orElse(settings.district());
    }

    private Scene scene(Message message, List<Person> copied) {
        Group group = groups.find(message.draft().group()).orElseThrow();
        String school = school(group.school());
        String sender = people.find(message.sender()).map(Person::name).orElseThrow();
        return new Scene(
                new Tongue("en", Optional.empty()),
                words("en"),
                message,
                sender,
                group.title(),
                school,
                settings.district(),
                copied);
    }

    /**
     * How somebody is written to.
     *
     * @param wording the language of our own words
     * @param translation of the message itself, where there is one
     */
    private record Tongue(String wording, Optional<Translation> translation) {
        String id() {
            return translation.map(Translation::language).orElse(wording);
        }
    }

    /** Everybody is written to in their own language, where we have its words or a translation. */
    private Map<Tongue, List<Parcel>> byTongue(List<Parcel> parcels, Map<String, Translation> translations) {
        Map<PersonId, Person> known =
                people.all(parcels.stream().map(Parcel::recipient).collect(Collectors.toSet()));
        return parcels.stream()
                .collect(Collectors.groupingBy(parcel -> Optional.ofNullable(known.get(parcel.recipient()))
                        .map(person -> tongue(person.language(), translations))
                        .orElse(new Tongue("en", Optional.empty()))));
    }

    private static Tongue tongue(String language, Map<String, Translation> translations) {
        return new Tongue(
                Words.spoken(language).getLanguage(),
                Optional.ofNullable(translations.get(Translating.language(language))));
    }

    private Words words(String language) {
        return Words.of(language, zone);
    }

    private Letter letter(Message message, String wording, Scene scene, Notice notice) {
        return new Letter(
                message.id() + "-" + wording,
                message.id(),
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                scene.sender(),
                settings.replyTo(message.id()));
    }

    /** To whom it is meant it goes with its files; a principal's copy has neither words nor files. */
    private Letter letter(Message message, Scene scene, String kind) {
        return letter(message, kind + scene.tongue().id(), scene, scene.messageNotice(waysOut.link()))
                .with(message.draft().files().stream().map(Enclosed::attached).toList());
    }

    private static List<Parcel> parcels(Preview preview) {
        return preview.reach().addressees().stream()
                .flatMap(addressee -> addressee.channels().stream()
                        .map(channel -> new Parcel(
                                addressee.person(),
                                channel,
                                channel == Channel.EMAIL ? addressee.email() : null,
                                addressee.as() == Addressee.As.GUARDIAN ? Parcel.Part.GUARDIAN : Parcel.Part.MEMBER)))
                .toList();
    }

    /** What is confidential is read after signing in; what travels only says that there is something. */
    private static List<Parcel> byInboxAndEmail(List<Person> staff, Parcel.Part part) {
        return staff.stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(new Parcel(person.id(), Channel.INBOX, null, part)),
                        Optional.ofNullable(person.email()).stream()
                                .map(address -> new Parcel(person.id(), Channel.EMAIL, address, part))))
                .toList();
    }

    /** What the wording needs to know. */
    private record Scene(
            Tongue tongue,
            Words words,
            Message sent,
            String sender,
            String group,
            String school,
            String district,
            List<Person> copied) {
        private static final Map<Class<? extends Audience>, MessageNotice.Why> WHY = Map.of(
                Audience.WholeGroup.class, MessageNotice.Why.MEMBER,
                Audience.GuardiansOfGroup.class, MessageNotice.Why.GUARDIAN,
                Audience.GroupAndGuardians.class, MessageNotice.Why.MEMBER_OR_GUARDIAN,
                Audience.GuardiansOfStudents.class, MessageNotice.Why.GUARDIAN,
                Audience.OneGuardian.class, MessageNotice.Why.GUARDIAN,
                Audience.SomeStudents.class, MessageNotice.Why.CHOSEN);

        Scene in(Tongue other, Words others) {
            return new Scene(other, others, sent, sender, group, school, district, copied);
        }

        Notice messageNotice(String wayOut) {
            return new MessageNotice(
                    words,
                    sent.draft().urgency().isUrgent()
                            ? MessageNotice.urgent(words, sent.draft().subject())
                            : sent.draft().subject(),
                    sent.draft().text(),
                    sender,
                    group,
                    school,
                    district,
                    why(),
                    copied.stream().map(Person::name).toList(),
                    sender,
                    wayOut,
                    Circulation.of(sent.draft().audience()),
                    sent.draft().files().stream().map(Enclosed::name).toList(),
                    translated());
        }

        private MessageNotice.@Nullable Translated translated() {
            return tongue.translation()
                    .map(made ->
                            new MessageNotice.Translated(made.language(), made.subject(), made.text(), made.mark()))
                    .orElse(null);
        }

        private MessageNotice.Why why() {
            return WHY.getOrDefault(sent.draft().audience().getClass(), MessageNotice.Why.MEMBER);
        }

        Notice copyNotice(String link) {
            return new CopyNotice(words, sender, group, school, district, matter(), link);
        }

        private org.crosswalk.templates.page.Draft.Matter matter() {
            return org.crosswalk.templates.page.Draft.Matter.valueOf(
                    sent.draft().matter().name());
        }
    }
}
