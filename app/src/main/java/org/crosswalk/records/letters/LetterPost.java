package org.crosswalk.records.letters;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.records.redaction.Items;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.redaction.Told;
import org.crosswalk.records.requests.Desked;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.notice.Notices;
import org.crosswalk.templates.notice.RecordsLetter;

/** Archives a letter and, where the requester gave an address, puts it into the outbox in the same transaction. */
@Singleton
public class LetterPost {
    /** Of the officer's own words, in UTF-16 units. */
    public static final int LONGEST_WHY = 2_000;

    private final Letters letters;
    private final Steps steps;
    private final Items items;
    private final Outbox outbox;
    private final MailSettings mail;
    private final RecordsDesk desk;
    private final PostedLetters posted;
    private final Archive archive;
    private final Notices notices = new Notices();

    LetterPost(
            Letters letters,
            Steps steps,
            Items items,
            Outbox outbox,
            MailSettings mail,
            RecordsDesk desk,
            PostedLetters posted,
            Archive archive) {
        this.letters = letters;
        this.steps = steps;
        this.items = items;
        this.outbox = outbox;
        this.mail = mail;
        this.desk = desk;
        this.posted = posted;
        this.archive = archive;
    }

    /** What came of sending a letter. */
    public sealed interface Posting {
        record Sent() implements Posting {}

        /** No address is known, so somebody prints it. */
        record Kept() implements Posting {}

        record NothingToSay() implements Posting {}

        record TooLong() implements Posting {}

        /** The officer's words say what is withheld. */
        record Tells() implements Posting {}

        /** The request cannot take the step that the letter was to be. */
        record NotNow() implements Posting {}
    }

    /** @param step what the letter is at once, such as the written response */
    @Transactional
    public Posting post(
            LetterKind kind, RecordsRequest request, String why, Optional<Step> step, PersonId by, ZonedDateTime now) {
        if (why.length() > LONGEST_WHY) {
            return new Posting.TooLong();
        }
        Optional<RecordsLetter> worded = letters.of(kind, request, why.strip(), by, now.getZone());
        if (worded.isEmpty()) {
            return new Posting.NothingToSay();
        }
        if (tells(request, why)) {
            return new Posting.Tells();
        }
        if (step.isPresent()
                && !(desk.take(request.id(), step.get(), by, worded.get().subject(), now) instanceof Desked.Done)) {
            return new Posting.NotNow();
        }
        return post(kind, request, worded.get(), by, now.toInstant());
    }

    private Posting post(LetterKind kind, RecordsRequest request, RecordsLetter letter, PersonId by, Instant at) {
        EmailAddress address = request.asked().by().email();
        String text = notices.text(letter);
        if (address != null) {
            String id = UUID.randomUUID().toString();
            Letter mailed = new Letter(
                    id,
                    new MessageId(id),
                    letter.subject(),
                    text,
                    notices.html(letter),
                    mail.district(),
                    mail.sender());
            PersonId requester = new PersonId("request:" + request.id());
            outbox.enqueue(mailed, List.of(new Parcel(requester, Channel.EMAIL, address, Parcel.Part.NOTICE)), at);
        }
        long entry = archive.append(
                EntryKind.REQUEST,
                request.id().value(),
                at,
                new LetterEntry(
                        request.id().value(),
                        kind,
                        address == null ? null : address.value(),
                        letter.subject(),
                        text,
                        by.value()));
        posted.add(new PostedLetter(entry, request.id(), kind, address != null, by, at));
        return address == null ? new Posting.Kept() : new Posting.Sent();
    }

    private boolean tells(RecordsRequest request, String why) {
        if (why.isBlank()) {
            return false;
        }
        Told told = new Told(List.of(why));
        return steps.of(request.id()).entrySet().stream()
                .anyMatch(taken -> items.find(taken.getKey())
                        .flatMap(item -> told.by(item, Sheet.of(taken.getValue())))
                        .isPresent());
    }
}
