package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.replies.Quarantined.Reason;
import org.crosswalk.messaging.replies.Reply.Way;
import org.crosswalk.policy.Citation;
import org.crosswalk.templates.notice.MailNotTakenNotice.Why;

/** Keeps mail that cannot be taken, tells its sender why, and lets the office take it after all. */
@Singleton
public class Quarantining {
    /** An address is told once a day of one message, so that two machines cannot keep each other busy. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final int LONGEST_NAME = 255;

    private final Quarantine quarantine;
    private final Messages messages;
    private final Replying replying;
    private final ReplyLetters letters;
    private final PersonalAddresses personal;
    private final ReplyEntries entries;
    private final Archive archive;
    private final Clock clock;

    Quarantining(
            Quarantine quarantine,
            Messages messages,
            Replying replying,
            ReplyLetters letters,
            PersonalAddresses personal,
            ReplyEntries entries,
            Archive archive,
            Clock clock) {
        this.quarantine = quarantine;
        this.messages = messages;
        this.replying = replying;
        this.letters = letters;
        this.personal = personal;
        this.entries = entries;
        this.archive = archive;
        this.clock = clock;
    }

    void keep(IncomingMail mail, Message to, Reason reason, Instant at) {
        String address =
                Optional.ofNullable(mail.from()).map(EmailAddress::value).orElse("");
        Optional<Why> why = why(reason)
                .filter(_ -> mail.returnPath() != null && !quarantine.wasTold(address, to.id(), at.minus(A_DAY)));
        Quarantined kept = new Quarantined(
                ReplyId.random(),
                to.id(),
                to.school(),
                reason,
                address,
                mail.name().length() > LONGEST_NAME ? mail.name().substring(0, LONGEST_NAME) : mail.name(),
                mail.subject(),
                mail.text(),
                mail.enclosures(),
                why.isPresent(),
                at);
        quarantine.add(kept);
        // where a mail names nobody to write back to, there is nobody to tell
        Optional.ofNullable(mail.returnPath())
                .ifPresent(back ->
                        why.ifPresent(words -> letters.notTaken(kept, back, words, clause(reason, to, at), at)));
        archive.append(EntryKind.REPLY, to.id().value(), at, entries.of(kept));
    }

    /** Who lost a right is told no more than a stranger: the office knows. */
    private static Optional<Why> why(Reason reason) {
        return switch (reason) {
            case UNKNOWN_ADDRESS, NOT_OF_IT -> Optional.of(Why.UNKNOWN_ADDRESS);
            case PERSONAL_ADDRESS -> Optional.of(Why.PERSONAL_ADDRESS);
            case STAFF -> Optional.of(Why.STAFF);
            case EMPTY -> Optional.of(Why.EMPTY);
            case TOO_LONG -> Optional.of(Why.TOO_LONG);
            case AUTOMATIC, FORGED -> Optional.empty();
        };
    }

    private List<Citation> clause(Reason reason, Message to, Instant at) {
        return reason == Reason.PERSONAL_ADDRESS
                ? personal.clause(to, LocalDate.ofInstant(at, clock.getZone())).stream()
                        .toList()
                : List.of();
    }

    /** What came of looking at it. */
    public enum Looked {
        DONE,
        ANSWERED_BEFORE,
        /** The mail says nothing that could be a reply. */
        NOTHING_IN_IT
    }

    /** Takes it as the reply of somebody whose mail it was found to be. */
    @Transactional
    public Looked accept(Quarantined mail, PersonId person, Reply.As as, PersonId by, String note, Instant at) {
        Quarantine.Answer answer =
                new Quarantine.Answer(mail.id(), Quarantine.Answer.Kind.ACCEPTED, person, by, note, at);
        Quoted quoted = Quoted.of(mail.text());
        if (quoted.own().isBlank()) {
            return Looked.NOTHING_IN_IT;
        }
        if (!quarantine.answer(answer)) {
            return Looked.ANSWERED_BEFORE;
        }
        Message to = messages.find(mail.message()).orElseThrow();
        replying.take(
                new Replying.Written(
                        to,
                        person,
                        as,
                        Way.EMAIL,
                        quoted.own(),
                        quoted.below(),
                        mail.enclosures(),
                        "quarantine-" + mail.id(),
                        null),
                at);
        archive.append(EntryKind.REVIEW, mail.message().value(), at, entries.of(answer));
        return Looked.DONE;
    }

    @Transactional
    public Looked dismiss(Quarantined mail, PersonId by, String note, Instant at) {
        Quarantine.Answer answer =
                new Quarantine.Answer(mail.id(), Quarantine.Answer.Kind.DISMISSED, null, by, note, at);
        if (!quarantine.answer(answer)) {
            return Looked.ANSWERED_BEFORE;
        }
        archive.append(EntryKind.REVIEW, mail.message().value(), at, entries.of(answer));
        return Looked.DONE;
    }
}
