package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.SecondLook;
import org.crosswalk.policy.Facts;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.jspecify.annotations.Nullable;

/**
 * Decides again about a message of which a mail is tried again, hours or days after the first attempt: an order may have arrived, a
 * student or the sender left, a family opted out. What has become unlawful, for all or for that recipient, is not tried any more.
 */
@Singleton
class Retrying implements SecondLook {
    /** A thousand mails of one message come back together: what was decided this moment ago holds for the next of them. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Messages messages;
    private final Deciding deciding;
    private final ReviewQueue queue;
    private final StoppedRetries stopped;
    private final ZoneId zone;
    private volatile @Nullable Decided last;

    Retrying(Messages messages, Deciding deciding, ReviewQueue queue, StoppedRetries stopped, Clock clock) {
        this.messages = messages;
        this.deciding = deciding;
        this.queue = queue;
        this.stopped = stopped;
        this.zone = clock.getZone();
    }

    private record Decided(MessageId message, Instant at, Preview preview) {}

    @Override
    public Optional<String> against(Consignment consignment, Instant at) {
        Parcel.Part part = consignment.parcel().part();
        boolean isItsOwn = part == Parcel.Part.PRINCIPAL_COPY || part == Parcel.Part.NOTICE;
        Optional<Message> message =
                isItsOwn ? Optional.empty() : messages.find(consignment.letter().message());
        Optional<String> against = message.flatMap(found -> against(found, consignment.parcel(), at));
        against.ifPresent(_ -> message.ifPresent(found -> stopped.tell(found, at)));
        return against;
    }

    private Optional<String> against(Message message, Parcel parcel, Instant at) {
        Preview now = decided(message, at);
        if (!now.verdict().outcome().leaves()) {
            return Optional.of("Decided again before the next attempt: it may no longer be sent");
        }
        boolean stillGetsIt = now.reach().addressees().stream()
                .anyMatch(addressee -> addressee.person().equals(parcel.recipient())
                        && addressee.channels().contains(parcel.channel())
                        && (parcel.address() == null || parcel.address().equals(addressee.email())));
        // why is not the sender's business: it may be a court order
        return stillGetsIt
                ? Optional.empty()
                : Optional.of("Decided again before the next attempt, and not tried any more");
    }

    private Preview decided(Message message, Instant at) {
        Decided before = last;
        if (before != null
                && before.message().equals(message.id())
                && at.isBefore(before.at().plus(MOMENT))) {
            return before.preview();
        }
        Preview preview =
                deciding.on(message.sender(), message.draft(), LocalDate.ofInstant(at, zone), release(message));
        last = new Decided(message.id(), at, preview);
        return preview;
    }

    private Optional<Facts.Release> release(Message message) {
        return queue.review(message.id().value())
                .filter(review -> review.answer() == Review.Answer.RELEASED)
                .map(review -> new Facts.Release(review.by()));
    }
}
