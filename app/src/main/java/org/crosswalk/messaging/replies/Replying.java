package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail.Enclosure;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.replies.Reply.As;
import org.crosswalk.messaging.replies.Reply.Way;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.jspecify.annotations.Nullable;

/** Takes an answer: scanned, archived, and given to those who may read it, or to a reviewer first. */
@Singleton
public class Replying {
    private final Replies replies;
    private final Circles circles;
    private final ReplyScan scan;
    private final ReplyLetters letters;
    private final ReviewQueue queue;
    private final ReplyEntries entries;
    private final Archive archive;
    private final Clock clock;

    Replying(
            Replies replies,
            Circles circles,
            ReplyScan scan,
            ReplyLetters letters,
            ReviewQueue queue,
            ReplyEntries entries,
            Archive archive,
            Clock clock) {
        this.replies = replies;
        this.circles = circles;
        this.scan = scan;
        this.letters = letters;
        this.queue = queue;
        this.entries = entries;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * What somebody answers to a message of theirs.
     *
     * @param once the author's own key: answering again with it does nothing more
     * @param mail the id of the mail it came with; null in the app
     */
    public record Written(
            Message to,
            PersonId author,
            As as,
            Way way,
            String text,
            String quoted,
            List<Enclosure> enclosures,
            String once,
            @Nullable String mail) {}

    @Transactional
    public Replied take(Written written, Instant at) {
        String text = written.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty() && written.enclosures().isEmpty()) {
            return new Replied.Empty();
        }
        if (text.length() > Reply.LONGEST) {
            return new Replied.TooLong();
        }
        return replies.made(written.author(), written.once())
                .<Replied>map(Replied.Kept::new)
                .orElseGet(() -> new Replied.Kept(keep(written, text, at)));
    }

    private Reply keep(Written written, String text, Instant at) {
        LocalDate day = day(at);
        ReplyScan.Seen seen = scan.of(text, written.to(), written.author(), written.as(), day);
        Reply reply = new Reply(
                ReplyId.random(),
                written.to().id(),
                written.author(),
                written.as(),
                written.way(),
                text,
                written.quoted(),
                written.enclosures(),
                seen.found(),
                seen.follows(),
                at);
        replies.add(reply, written.once(), written.mail());
        Set<PersonId> circle = circles.of(written.to(), reply.as(), day);
        boolean waits = reply.isToBeReviewed() || circle.isEmpty();
        if (waits) {
            hold(reply, written.to(), day, at);
        } else {
            give(reply, written.to(), circle, at);
        }
        String about = reply.message().value();
        long scanned = archive.append(EntryKind.SCAN, about, at, ReplyEntries.scan(reply, seen));
        archive.append(EntryKind.REPLY, about, at, entries.of(reply, scanned, waits ? Set.of() : circle));
        return reply;
    }

    private void hold(Reply reply, Message to, LocalDate day, Instant at) {
        queue.hold(new HeldItem(reply.id().value(), to.school(), at));
        letters.alert(reply, to, day, at);
    }

    private void give(Reply reply, Message to, Set<PersonId> circle, Instant at) {
        replies.give(reply.id(), circle, at);
        letters.send(reply, to, circle, at);
    }

    /** What a reviewer made of a held reply. */
    public enum Reviewed {
        DONE,
        ANSWERED_BEFORE,
        NOT_HELD
    }

    /** Gives a held reply to those it is for, or keeps it from them. Its author wrote it, and no reviewer is its author. */
    @Transactional
    public Reviewed review(Message to, ReplyId id, Review review) {
        Optional<Reply> held = replies.find(id).filter(reply -> reply.message().equals(to.id()));
        if (held.isEmpty() || queue.find(id.value()).isEmpty()) {
            return Reviewed.NOT_HELD;
        }
        if (!queue.answer(review)) {
            return Reviewed.ANSWERED_BEFORE;
        }
        if (review.answer() == Review.Answer.RELEASED) {
            Set<PersonId> circle = circles.of(to, held.get().as(), day(review.at()));
            give(held.get(), to, circle.isEmpty() ? Set.of(review.by()) : circle, review.at());
        }
        archive.append(EntryKind.REVIEW, to.id().value(), review.at(), entries.of(held.get(), review));
        return Reviewed.DONE;
    }

    /** Marks that a message of the staff answers it. */
    @Transactional
    public void answered(Reply reply, Message answer, PersonId by, Instant at) {
        if (!replies.answersTo(reply.id()).contains(answer.id())) {
            replies.answered(reply.id(), answer.id());
            archive.append(EntryKind.REPLY, reply.message().value(), at, entries.answered(reply, answer, by));
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** Whether somebody has to look before the staff can. */
    public boolean waits(Reply reply) {
        return queue.find(reply.id().value()).isPresent()
                && queue.review(reply.id().value()).isEmpty();
    }
}
