package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.WaysOut;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.Notice;
import org.crosswalk.templates.notice.Notices;

/** Puts a decided message into the outbox: one letter for those it is meant for, another for the principals copied. */
@Singleton
class Postbox {
    private final Outbox outbox;
    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final PostSettings settings;
    private final ZoneId zone;
    private final WaysOut waysOut;
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
        byTongue(Parcels.of(preview), translations)
                .forEach((tongue, parcels) -> outbox.enqueue(
                        letter(message, scene.in(tongue, words(tongue.wording())), "message-"), parcels, at));
        if (!copied.isEmpty()) {
            outbox.enqueue(
                    letter(message, "copy", scene, scene.copyNotice(settings.link(message.id()))),
                    Parcels.byInboxAndEmail(copied, Parcel.Part.PRINCIPAL_COPY),
                    at);
        }
    }

    /** What could not wait for its translation: those who need one get it after the original, with the original. */
    void follow(Message message, Preview preview, Map<String, Translation> translations, Instant at) {
        Scene scene = scene(message, List.of());
        byTongue(Parcels.of(preview), translations).forEach((tongue, parcels) -> {
            if (tongue.translation().isPresent()) {
                outbox.enqueue(letter(message, scene.in(tongue, words(tongue.wording())), "translation-"), parcels, at);
            }
        });
    }

    private Scene scene(Message message, List<Person> copied) {
        Group group = groups.find(message.draft().group()).orElseThrow();
        return new Scene(
                Tongue.ENGLISH,
                words(Tongue.ENGLISH.wording()),
                message,
                people.find(message.sender()).map(Person::name).orElseThrow(),
                group.title(),
                schools.name(group.school()).orElse(settings.district()),
                settings.district(),
                copied);
    }

    /** Everybody is written to in their own language, where we have its words or a translation. */
    private Map<Tongue, List<Parcel>> byTongue(List<Parcel> parcels, Map<String, Translation> translations) {
        Map<PersonId, Person> known =
                people.all(parcels.stream().map(Parcel::recipient).collect(Collectors.toSet()));
        return parcels.stream()
                .collect(Collectors.groupingBy(parcel -> Optional.ofNullable(known.get(parcel.recipient()))
                        .map(person -> Tongue.of(person.language(), translations))
                        .orElse(Tongue.ENGLISH)));
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
}
