package org.crosswalk.messaging;

import static org.crosswalk.review.Review.Answer.RELEASED;
import static org.crosswalk.review.Review.Answer.RETURNED;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.hours.OpeningTimes;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Outcome;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;

/** What people do with messages: look ahead, send, release, return. */
@Singleton
public class Correspondence {
    private final Groups groups;
    private final Messages messages;
    private final Deciding deciding;
    private final Dispatch dispatch;
    private final ReviewQueue queue;
    private final Departures departures;
    private final OpeningTimes times;
    private final Enclosing enclosing;
    private final Translating translating;

    Correspondence(
            Groups groups,
            Messages messages,
            Deciding deciding,
            Dispatch dispatch,
            ReviewQueue queue,
            Departures departures,
            OpeningTimes times,
            Enclosing enclosing,
            Translating translating) {
        this.translating = translating;
        this.groups = groups;
        this.messages = messages;
        this.deciding = deciding;
        this.dispatch = dispatch;
        this.queue = queue;
        this.departures = departures;
        this.times = times;
        this.enclosing = enclosing;
    }

    /** What would happen to the draft; changes nothing. */
    public Preview preview(PersonId sender, Draft draft, LocalDate day) {
        return deciding.on(sender, draft, day, Optional.empty());
    }

    /** When the draft would leave if it were sent now: now, unless it has to wait. */
    public Instant leaves(PersonId sender, Draft draft, ZonedDateTime now) {
        return groups.find(draft.group())
                .map(group -> leaves(sender, group.school(), draft, now).leaves())
                .orElseGet(now::toInstant);
    }

    private Dispatch.Times leaves(PersonId sender, OrgId school, Draft draft, ZonedDateTime now) {
        return new Dispatch.Times(
                now.toInstant(), now.toLocalDate(), Departing.leaves(times, sender, school, draft, now));
    }

    /**
     * Decides and archives; what may leave is in the outbox once this returns.
     *
     * @param once the sender's own key for this request: asking again with it does nothing more
     */
    public Sending send(PersonId sender, Draft draft, String once, ZonedDateTime now) {
        Set<Draft.Fault> faults = draft.faults(now.toInstant());
        faults.addAll(enclosing.faults(draft));
        if (!faults.isEmpty()) {
            return new Sending.Faulty(faults);
        }
        String fingerprint = Fingerprint.of(draft);
        return askedBefore(sender, once, fingerprint)
                .or(() -> groups.find(draft.group())
                        .map(group -> propose(sender, group, draft, new Once(once, fingerprint), now)))
                .orElseGet(Sending.NoSuchGroup::new);
    }

    /** What this person sent with that key before. */
    public Optional<Message> sentBefore(PersonId sender, String once) {
        return messages.made(sender, once).flatMap(made -> messages.find(made.message()));
    }

    private record Once(String key, String fingerprint) {}

    private Optional<Sending> askedBefore(PersonId sender, String once, String fingerprint) {
        return messages.made(sender, once)
                .map(made -> made.fingerprint().equals(fingerprint)
                        ? new Sending.AskedBefore(messages.find(made.message()).orElseThrow())
                        : new Sending.KeyTaken());
    }

    private Sending propose(PersonId sender, Group group, Draft draft, Once once, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        Preview preview = preview(sender, draft, day);
        Dispatch.Times times = leaves(sender, group.school(), draft, now);
        try {
            Message message = dispatch.proposed(
                    sender, group, preview, before(sender, preview, times), once.key(), once.fingerprint(), times);
            afterwards(message, preview, times);
            return new Sending.Decided(message);
        } catch (RuntimeException e) {
            // The same request arrived twice at once, and the other one was quicker.
            return askedBefore(sender, once.key(), once.fingerprint()).orElseThrow(() -> e);
        }
    }

    /** What waits is translated when it leaves, and what is urgent when it has left. */
    private Map<String, Translation> before(PersonId sender, Preview preview, Dispatch.Times times) {
        return preview.verdict().outcome().leaves()
                        && !times.waits()
                        && !preview.draft().urgency().isUrgent()
                ? translating.of(sender, preview)
                : Map.of();
    }

    private void afterwards(Message message, Preview preview, Dispatch.Times times) {
        if (preview.verdict().outcome().leaves()
                && !times.waits()
                && preview.draft().urgency().isUrgent()) {
            dispatch.translated(message, preview, translating.of(message.sender(), preview), times.at());
        }
    }

    /** What came of answering a held message. */
    public sealed interface Answered {
        /** With what is now decided: even a release can meet a rule that says no. */
        record Done(Message message) implements Answered {}

        /** A release cannot mend why it is held, as where no principal is known: nothing was done, and it still waits. */
        record StillHeld(Message message) implements Answered {}

        record AnsweredBefore(Message message) implements Answered {}

        /** Nobody reviews what they wrote themselves. */
        record OwnMessage() implements Answered {}

        record NotHeld() implements Answered {}
    }

    public Answered release(MessageId id, PersonId by, String note, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        return answer(id, new Review(id.value(), RELEASED, by, now.toInstant(), note), (message, review) -> {
            Preview preview =
                    deciding.on(message.sender(), message.draft(), day, Optional.of(new Facts.Release(review.by())));
            return preview.verdict().outcome() == Outcome.HOLD
                    ? new Answered.StillHeld(message)
                    : answered(id, released(message, preview, review, now));
        });
    }

    private boolean released(Message message, Preview preview, Review review, ZonedDateTime now) {
        Dispatch.Times times = leaves(message.sender(), message.school(), message.draft(), now);
        boolean first = dispatch.released(message, preview, before(message.sender(), preview, times), review, times);
        if (first) {
            afterwards(message, preview, times);
        }
        return first;
    }

    public Answered sendBack(MessageId id, PersonId by, String note, ZonedDateTime now) {
        return answer(
                id,
                new Review(id.value(), RETURNED, by, now.toInstant(), note),
                (message, review) -> answered(id, dispatch.returned(message, review)));
    }

    /** What came of calling a message back. */
    public enum Cancelling {
        DONE,
        /** It does not wait: it has left, or was stopped or cancelled before. */
        TOO_LATE,
        /** Only who wrote it calls it back. */
        NOT_YOURS
    }

    public Cancelling cancel(Message message, PersonId by, Instant at) {
        if (!message.sender().equals(by)) {
            return Cancelling.NOT_YOURS;
        }
        return departures
                .of(message.id())
                .filter(departure -> departure.isWaiting() && dispatch.cancelled(message, departure, by, at))
                .map(_ -> Cancelling.DONE)
                .orElse(Cancelling.TOO_LATE);
    }

    private Answered answered(MessageId id, boolean first) {
        Message now = messages.find(id).orElseThrow();
        return first ? new Answered.Done(now) : new Answered.AnsweredBefore(now);
    }

    private interface Answering {
        Answered answered(Message message, Review review);
    }

    private Answered answer(MessageId id, Review review, Answering answering) {
        if (queue.find(id.value()).isEmpty()) {
            return new Answered.NotHeld();
        }
        Message message = messages.find(id).orElseThrow();
        if (message.sender().equals(review.by())) {
            return new Answered.OwnMessage();
        }
        return queue.review(id.value()).isPresent()
                ? new Answered.AnsweredBefore(message)
                : answering.answered(message, review);
    }
}
