package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Outcome;
import org.crosswalk.review.Review;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Archives what happens to a message, an entry for each step, in its caller's transaction. */
@Singleton
class MessageArchive {
    private final Archive archive;
    private final People people;

    MessageArchive(Archive archive, People people) {
        this.archive = archive;
        this.people = people;
    }

    /** What was refused is not kept: only that it was to go along, under which digest. */
    static boolean keepsFiles(Message message) {
        return message.verdict().outcome() != Outcome.REFUSE;
    }

    void proposed(Message message, Group group, Preview preview, Instant at) {
        Draft draft = message.draft();
        append(
                EntryKind.MESSAGE,
                message,
                at,
                new Entries.MessageEntry(
                        who(message.sender()),
                        new Entries.Group(group.id().value(), group.title()),
                        group.school().value(),
                        draft.audience().id(),
                        draft.matter().name(),
                        draft.subject(),
                        draft.text(),
                        recipients(preview),
                        preview.reach().unreached().stream()
                                .map(missed -> new Entries.Missed(
                                        missed.person().value(),
                                        missed.name(),
                                        missed.why().name()))
                                .toList(),
                        draft.urgency().isUrgent() ? draft.urgency().name() : null,
                        draft.leaveAt(),
                        draft.files().isEmpty()
                                ? null
                                : draft.files().stream()
                                        .map(file -> Entries.File.of(file, keepsFiles(message)))
                                        .toList()));
    }

    /**
     * The scan, and the decision that stands on it.
     *
     * @param day for which it was decided
     */
    void decided(Message message, Preview preview, Instant at, LocalDate day) {
        long scan = append(EntryKind.SCAN, message, at, Entries.scan(message.id(), preview));
        append(
                EntryKind.DECISION,
                message,
                at,
                new Entries.DecisionEntry(message.sender().value(), day.toString(), message.verdict(), scan));
    }

    void reviewed(Message message, Review review) {
        append(
                EntryKind.REVIEW,
                message,
                review.at(),
                new Entries.ReviewEntry(who(review.by()), review.answer().name(), review.note()));
    }

    void waits(Message message, Instant leaves, Instant at) {
        append(
                EntryKind.DEPARTURE,
                message,
                at,
                new Entries.DepartureEntry("WAITING", leaves, null, List.of(), List.of()));
    }

    /** @param dropped those who would have got it when it was written, and do not */
    void departed(
            Message message,
            Departure.How how,
            Departure departure,
            Preview preview,
            List<String> dropped,
            Instant at) {
        append(
                EntryKind.DEPARTURE,
                message,
                at,
                new Entries.DepartureEntry(
                        how.name(),
                        departure.leavesAt(),
                        null,
                        how == Departure.How.LEFT ? recipients(preview) : List.of(),
                        dropped));
    }

    void cancelled(Message message, Departure departure, PersonId by, Instant at) {
        append(
                EntryKind.DEPARTURE,
                message,
                at,
                new Entries.DepartureEntry("CANCELLED", departure.leavesAt(), who(by), List.of(), List.of()));
    }

    void translated(Message message, Collection<Translation> translations, Instant at) {
        if (!translations.isEmpty()) {
            List<Translation> made = translations.stream()
                    .sorted(Comparator.comparing(Translation::language))
                    .toList();
            append(EntryKind.DELIVERY, message, at, new Entries.TranslationEntry("machine", made));
        }
    }

    private long append(EntryKind kind, Message message, Instant at, Object entry) {
        return archive.append(kind, message.id().value(), at, entry);
    }

    private static List<Entries.Who> recipients(Preview preview) {
        return preview.reach().addressees().stream()
                .map(addressee -> new Entries.Who(
                        addressee.person().value(),
                        addressee.name(),
                        addressee.as().name(),
                        addressee.channels().stream()
                                .map(Channel::name)
                                .sorted()
                                .toList()))
                .toList();
    }

    private Entries.Who who(PersonId person) {
        return Entries.staff(person, people.find(person).map(Person::name));
    }
}
