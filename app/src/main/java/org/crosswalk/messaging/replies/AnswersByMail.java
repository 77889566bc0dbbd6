package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.replies.Quarantined.Reason;
import org.crosswalk.messaging.replies.Reply.Way;
import org.crosswalk.optout.OptOut;
import org.crosswalk.optout.OptingOut;
import org.crosswalk.optout.Wish;

/** What a person wrote to a message's address: whose it is, and what they ask. */
@Singleton
class AnswersByMail {
    private static final Pattern AGAIN = Pattern.compile("(?i)^\\s*((re|aw|fwd?|res|rv)\\s*:\\s*)+");

    private final Senders senders;
    private final Circles circles;
    private final Replying replying;
    private final OptingOut optingOut;
    private final Quarantining quarantine;
    private final Clock clock;

    AnswersByMail(
            Senders senders,
            Circles circles,
            Replying replying,
            OptingOut optingOut,
            Quarantining quarantine,
            Clock clock) {
        this.senders = senders;
        this.circles = circles;
        this.replying = replying;
        this.optingOut = optingOut;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    void take(IncomingMail mail, String kept, MessageId id, Optional<Message> message, Instant at) {
        if (mail.forged()) {
            message.ifPresent(to -> quarantine.keep(mail, to, Reason.FORGED, at));
            return;
        }
        Quoted quoted = Quoted.of(mail.text());
        switch (senders.of(mail, id, message, day(at))) {
            case Sender.Family(PersonId person, Optional<Reply.As> as) -> {
                Optional<Wish> wish = wish(mail, quoted);
                if (wish.isPresent()) {
                    optingOut.ask(step(person, wish.get(), quoted, at));
                } else if (message.isPresent() && as.isPresent()) {
                    answer(mail, kept, message.get(), person, as.get(), quoted, at);
                }
            }
            case Sender.Staff _ -> message.ifPresent(to -> quarantine.keep(mail, to, Reason.STAFF, at));
            case Sender.PersonalAccount _ ->
                message.ifPresent(to -> quarantine.keep(mail, to, Reason.PERSONAL_ADDRESS, at));
            case Sender.Unknown _ -> message.ifPresent(to -> quarantine.keep(mail, to, Reason.UNKNOWN_ADDRESS, at));
        }
    }

    private void answer(
            IncomingMail mail, String kept, Message to, PersonId person, Reply.As as, Quoted quoted, Instant at) {
        if (!circles.isStillOfIt(person, to, as, day(at))) {
            quarantine.keep(mail, to, Reason.NOT_OF_IT, at);
            return;
        }
        Replying.Written written = new Replying.Written(
                to, person, as, Way.EMAIL, quoted.own(), quoted.below(), mail.enclosures(), mail.digest(), kept);
        switch (replying.take(written, at)) {
            case Replied.Kept _ -> {}
            case Replied.Empty _ -> quarantine.keep(mail, to, Reason.EMPTY, at);
            case Replied.TooLong _ -> quarantine.keep(mail, to, Reason.TOO_LONG, at);
        }
    }

    /** The subject counts where there are no words beside it, as mail programs' own buttons do. */
    private static Optional<Wish> wish(IncomingMail mail, Quoted quoted) {
        return quoted.own().isBlank() ? Wish.in(AGAIN.matcher(mail.subject()).replaceFirst("")) : Wish.in(quoted.own());
    }

    private static OptOut step(PersonId person, Wish wish, Quoted quoted, Instant at) {
        return new OptOut(person, Channel.EMAIL, wish, OptOut.How.REPLY, person, quoted.own(), at);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
