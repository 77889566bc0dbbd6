package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.archive.Attachments;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.Group;
import org.crosswalk.templates.notice.DepartureNotice;

/**
 * Makes a decision true, in one durable transaction: the message, its deliveries or its place in the review queue, the
 * principals' copies, and the archive's entries last, since they take the archive's lock.
 */
@Singleton
class Dispatch {
    private final Messages messages;
    private final Postbox postbox;
    private final SenderLetters senders;
    private final ReviewQueue queue;
    private final MessageArchive archive;
    private final Departures departures;
    private final Uploads uploads;
    private final Attachments attachments;
    private final Translations translations;

    Dispatch(
            Messages messages,
            Postbox postbox,
            SenderLetters senders,
            ReviewQueue queue,
            MessageArchive archive,
            Departures departures,
            Uploads uploads,
            Attachments attachments,
            Translations translations) {
        this.messages = messages;
        this.postbox = postbox;
        this.senders = senders;
        this.queue = queue;
        this.archive = archive;
        this.departures = departures;
        this.uploads = uploads;
        this.attachments = attachments;
        this.translations = translations;
    }

    /**
     * When something happens, and when the message may leave: the same, unless it has to wait.
     *
     * @param day of {@code at}, in the district's time zone
     */
    record Times(Instant at, LocalDate day, Instant leaves) {
        boolean waits() {
            return leaves.isAfter(at);
        }
    }

    @Transactional
    public Message proposed(
            PersonId sender,
            Group group,
            Preview preview,
            Map<String, Translation> translated,
            String once,
            String fingerprint,
            Times times) {
        Instant at = times.at();
        Message message = new Message(
                MessageId.random(), sender, group.school(), preview.draft(), preview.found(), at, preview.verdict());
        messages.add(message, once, fingerprint);
        if (MessageArchive.keepsFiles(message)) {
            keep(message.draft().files());
        }
        follow(message, preview, translated, times);
        archive.proposed(message, group, preview, at);
        archive.decided(message, preview, at, times.day());
        if (message.verdict().outcome().leaves() && times.waits()) {
            archive.waits(message, times.leaves(), at);
        }
        archive.translated(message, translated.values(), at);
        return message;
    }

    /** With the translations of what could not wait for them. */
    @Transactional
    public void translated(Message message, Preview preview, Map<String, Translation> translated, Instant at) {
        if (!translated.isEmpty()) {
            translations.add(message.id(), translated.values(), at);
            postbox.follow(message, preview, translated, at);
            archive.translated(message, translated.values(), at);
        }
    }

    /** Archived before anything can be sent, in the same transaction. */
    private void keep(List<Enclosed> files) {
        files.forEach(file -> attachments.put(uploads.bytes(Objects.requireNonNull(file.upload())), file.type()));
        uploads.remove(files.stream()
                .map(file -> Objects.requireNonNull(file.upload()))
                .toList());
    }

    /** False where somebody else answered first; then nothing has happened. */
    @Transactional
    public boolean released(
            Message before, Preview preview, Map<String, Translation> translated, Review review, Times times) {
        if (!queue.answer(review)) {
            return false;
        }
        Message message = decidedAgain(before, preview, review.at());
        if (message.verdict().outcome().leaves()) {
            go(message, preview, translated, times);
        }
        archive.reviewed(message, review);
        archive.decided(message, preview, review.at(), times.day());
        if (message.verdict().outcome().leaves() && times.waits()) {
            archive.waits(message, times.leaves(), review.at());
        }
        archive.translated(message, translated.values(), review.at());
        return true;
    }

    @Transactional
    public boolean returned(Message message, Review review) {
        if (!queue.answer(review)) {
            return false;
        }
        archive.reviewed(message, review);
        return true;
    }

    private Message decidedAgain(Message before, Preview preview, Instant at) {
        messages.decidedAgain(before.id(), preview.verdict(), at);
        return new Message(
                before.id(),
                before.sender(),
                before.school(),
                before.draft(),
                before.found(),
                before.at(),
                preview.verdict());
    }

    private void follow(Message message, Preview preview, Map<String, Translation> translated, Times times) {
        switch (message.verdict().outcome()) {
            case SEND, WARN -> go(message, preview, translated, times);
            case HOLD -> queue.hold(new HeldItem(message.id().value(), message.school(), times.at()));
            case REFUSE -> {}
        }
    }

    private void go(Message message, Preview preview, Map<String, Translation> translated, Times times) {
        if (times.waits()) {
            departures.add(message.id(), times.leaves(), times.at());
        } else {
            post(message, preview, translated, times.at());
        }
    }

    /**
     * A waiting message whose time has come, as it is decided now. What may no longer leave is stopped, what a person has to
     * read waits for one, and its sender is told why.
     *
     * @param dropped those who would have got it when it was written, and do not
     */
    void departed(
            Message before,
            Preview preview,
            Map<String, Translation> translated,
            List<String> dropped,
            Departure departure,
            Instant at,
            LocalDate day) {
        Message message = decidedAgain(before, preview, at);
        Departure.How how = how(message);
        departures.end(message.id(), how, Optional.empty(), at);
        switch (how) {
            case LEFT -> {
                post(message, preview, translated, at);
                if (!dropped.isEmpty()) {
                    senders.tell(message, DepartureNotice.What.FEWER, dropped.size(), at);
                }
            }
            case HELD -> {
                queue.hold(new HeldItem(message.id().value(), message.school(), at));
                senders.tell(message, DepartureNotice.What.HELD, 0, at);
            }
            case STOPPED, CANCELLED -> senders.tell(message, DepartureNotice.What.STOPPED, 0, at);
        }
        archive.decided(message, preview, at, day);
        archive.departed(message, how, departure, preview, dropped, at);
        if (how == Departure.How.LEFT) {
            archive.translated(message, translated.values(), at);
        }
    }

    /** Nobody is asked twice about the same message: what a reviewer has let go and is held anew is stopped. */
    private Departure.How how(Message message) {
        return switch (message.verdict().outcome()) {
            case SEND, WARN -> Departure.How.LEFT;
            case HOLD -> queue.find(message.id().value()).isPresent() ? Departure.How.STOPPED : Departure.How.HELD;
            case REFUSE -> Departure.How.STOPPED;
        };
    }

    /** False where it no longer waits. */
    @Transactional
    public boolean cancelled(Message message, Departure departure, PersonId by, Instant at) {
        if (!departures.end(message.id(), Departure.How.CANCELLED, Optional.of(by), at)) {
            return false;
        }
        archive.cancelled(message, departure, by, at);
        return true;
    }

    private void post(Message message, Preview preview, Map<String, Translation> translated, Instant at) {
        translations.add(message.id(), translated.values(), at);
        message.verdict().copied().forEach(principal -> messages.copy(message.id(), new PersonId(principal), at));
        postbox.post(message, preview, translated, at);
    }
}
