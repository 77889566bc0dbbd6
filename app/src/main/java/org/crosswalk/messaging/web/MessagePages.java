package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Departure;
import org.crosswalk.messaging.Departures;
import org.crosswalk.messaging.Message;
import org.crosswalk.policy.Outcome;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.Found;
import org.crosswalk.templates.page.MessagePage;
import org.crosswalk.templates.page.MessagePage.State;
import org.crosswalk.templates.page.Objection;
import org.crosswalk.templates.page.SentPage;
import org.jspecify.annotations.Nullable;

/** Fills the pages on which one reads what was sent. */
@Singleton
class MessagePages {
    /** As many deliveries as a page can bear, failures first. */
    private static final int SHOWN = 500;

    private final Deliveries deliveries;
    private final Departures departures;
    private final ReviewQueue queue;
    private final GroupNames groups;
    private final Findings findings;
    private final Verdicts verdicts;
    private final People people;
    private final Schools schools;
    private final ReplyLines replies;
    private final Downloads downloads;
    private final ZoneId zone;

    MessagePages(
            Deliveries deliveries,
            Departures departures,
            ReviewQueue queue,
            GroupNames groups,
            Findings findings,
            Verdicts verdicts,
            People people,
            Schools schools,
            ReplyLines replies,
            Downloads downloads,
            Clock clock) {
        this.deliveries = deliveries;
        this.departures = departures;
        this.queue = queue;
        this.groups = groups;
        this.findings = findings;
        this.verdicts = verdicts;
        this.people = people;
        this.schools = schools;
        this.replies = replies;
        this.downloads = downloads;
        this.zone = clock.getZone();
    }

    SentPage sent(Frame frame, List<Message> written) {
        return new SentPage(
                frame,
                written.stream()
                        .filter(message -> message.verdict().outcome() != Outcome.REFUSE
                                || departures.of(message.id()).isPresent())
                        .map(this::line)
                        .toList());
    }

    private SentPage.Line line(Message message) {
        List<DeliveryStatus> statuses = ofTheMessage(message);
        MessagePage.Counts counts = counts(statuses);
        return new SentPage.Line(
                message.id().value(),
                message.draft().subject(),
                groups.of(message.draft().group()).title(),
                message.at(),
                standing(message),
                counts.delivered(),
                counts.failed(),
                counts.all());
    }

    private SentPage.Standing standing(Message message) {
        boolean returned = queue.review(message.id().value())
                .filter(review -> review.answer() == Review.Answer.RETURNED)
                .isPresent();
        return returned
                ? SentPage.Standing.RETURNED
                : departures
                        .of(message.id())
                        .flatMap(MessagePages::standing)
                        .orElse(message.verdict().outcome().leaves() ? SentPage.Standing.SENT : SentPage.Standing.HELD);
    }

    /** Nothing where it is as it was decided. */
    private static Optional<SentPage.Standing> standing(Departure departure) {
        return departure
                .end()
                .map(end -> switch (end.how()) {
                    case LEFT, HELD -> Optional.<SentPage.Standing>empty();
                    case STOPPED -> Optional.of(SentPage.Standing.STOPPED);
                    case CANCELLED -> Optional.of(SentPage.Standing.CANCELLED);
                })
                .orElse(Optional.of(SentPage.Standing.WAITING));
    }

    /** How it waits or waited; null where it left, or was held or refused, at once. */
    private MessagePage.@Nullable Waiting waiting(Message message, boolean isOwn) {
        return departures
                .of(message.id())
                .map(departure -> new MessagePage.Waiting(
                        departure
                                .end()
                                .map(end -> MessagePage.Waited.valueOf(end.how().name()))
                                .orElse(MessagePage.Waited.WAITING),
                        departure.leavesAt(),
                        departure.end().map(Departure.End::at).orElse(null),
                        isOwn && departure.isWaiting()))
                .orElse(null);
    }

    /** @param who the reader, who may dispute what was found in a message of their own */
    MessagePage message(SignedIn who, Frame frame, Message message, boolean asked) {
        boolean isOwn = message.sender().equals(who.person());
        return message(who.person(), frame, message, isOwn, asked && isOwn, null);
    }

    /** To its author, with the dispute that could not be kept. */
    MessagePage objected(Frame frame, Message message, Objection objection) {
        return message(message.sender(), frame, message, true, false, objection);
    }

    private MessagePage message(
            PersonId reader,
            Frame frame,
            Message message,
            boolean isOwn,
            boolean justSent,
            @Nullable Objection objection) {
        List<Found> found = findings.of(message);
        List<DeliveryStatus> statuses = ofTheMessage(message);
        LocalDate day = LocalDate.ofInstant(message.at(), zone);
        return new MessagePage(
                frame,
                message.id().value(),
                groups.of(message.draft().group()),
                name(message.sender()),
                message.at(),
                audience(message),
                matter(message),
                Findings.subject(message, found),
                Findings.text(message, found),
                justSent,
                verdicts.shown(message.verdict(), day),
                found,
                isOwn,
                objection,
                message.verdict().outcome() == Outcome.HOLD ? principals(message, day) : List.of(),
                reviewed(message),
                replies.of(message, reader),
                waiting(message, isOwn),
                message.draft().urgency().isUrgent(),
                counts(statuses),
                deliveries(statuses),
                downloads.links(message, "/messages/" + message.id()));
    }

    static Draft.Audience audience(Message message) {
        return switch (message.draft().audience()) {
            case org.crosswalk.policy.Audience.WholeGroup _ -> Draft.Audience.WHOLE_GROUP;
            case org.crosswalk.policy.Audience.GroupAndGuardians _ -> Draft.Audience.BOTH;
            case org.crosswalk.policy.Audience.GuardiansOfStudents _ -> Draft.Audience.GUARDIANS_OF;
            case org.crosswalk.policy.Audience.OneGuardian _ -> Draft.Audience.GUARDIAN;
            case org.crosswalk.policy.Audience.GuardiansOfGroup _ -> Draft.Audience.GUARDIANS;
            case org.crosswalk.policy.Audience.SomeStudents _ -> Draft.Audience.STUDENTS;
        };
    }

    static Draft.Matter matter(Message message) {
        return Draft.Matter.valueOf(message.draft().matter().name());
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    private List<String> principals(Message message, LocalDate day) {
        return schools.principalsOf(message.school(), day).stream()
                .filter(person -> !person.equals(message.sender()))
                .map(this::name)
                .sorted()
                .toList();
    }

    MessagePage.@Nullable Reviewed reviewed(Message message) {
        return queue.review(message.id().value()).map(this::reviewed).orElse(null);
    }

    private MessagePage.Reviewed reviewed(Review review) {
        return new MessagePage.Reviewed(
                MessagePage.Act.valueOf(review.answer().name()), name(review.by()), review.at(), review.note());
    }

    /** What tells the staff of answers is no delivery of theirs. */
    private List<DeliveryStatus> ofTheMessage(Message message) {
        return deliveries.of(message.id()).stream()
                .filter(status -> status.parcel().part() != Parcel.Part.NOTICE)
                .toList();
    }

    private static MessagePage.Counts counts(List<DeliveryStatus> statuses) {
        Map<DeliveryStatus.State, Long> counted =
                statuses.stream().collect(Collectors.groupingBy(DeliveryStatus::state, Collectors.counting()));
        return new MessagePage.Counts(
                count(counted, DeliveryStatus.State.WAITING),
                count(counted, DeliveryStatus.State.RETRYING),
                count(counted, DeliveryStatus.State.DELIVERED),
                count(counted, DeliveryStatus.State.FAILED));
    }

    private static int count(Map<DeliveryStatus.State, Long> counted, DeliveryStatus.State state) {
        return counted.getOrDefault(state, 0L).intValue();
    }

    private List<MessagePage.Delivery> deliveries(List<DeliveryStatus> statuses) {
        Map<PersonId, Person> known = people.all(
                statuses.stream().map(status -> status.parcel().recipient()).collect(Collectors.toSet()));
        return statuses.stream()
                .map(status -> delivery(
                        status,
                        Optional.ofNullable(known.get(status.parcel().recipient()))
                                .map(Person::name)
                                .orElse(status.parcel().recipient().value())))
                .sorted(Comparator.comparing(MessagePage.Delivery::state, Comparator.comparing(MessagePages::urgency))
                        .thenComparing(MessagePage.Delivery::name))
                .limit(SHOWN)
                .toList();
    }

    private static int urgency(State state) {
        return switch (state) {
            case FAILED -> 0;
            case RETRYING -> 1;
            case WAITING -> 2;
            case DELIVERED -> 3;
        };
    }

    private static MessagePage.Delivery delivery(DeliveryStatus status, String name) {
        return new MessagePage.Delivery(
                name,
                MessagePage.Part.valueOf(status.parcel().part().name()),
                MessagePage.Channel.valueOf(status.parcel().channel().name()),
                State.valueOf(status.state().name()),
                status.lastAt(),
                Optional.ofNullable(status.detail()).orElse(""));
    }
}
