package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/**
 * Makes a decision true, in one durable transaction: the message, its deliveries or its place in the review queue, the
 * principals' copies, and the archive's entries last, since they take the archive's lock.
 */
@Singleton
class Dispatch {
    private final Messages messages;
    private final Postbox postbox;
    private final ReviewQueue queue;
    private final Archive archive;
    private final People people;

    Dispatch(Messages messages, Postbox postbox, ReviewQueue queue, Archive archive, People people) {
        this.messages = messages;
        this.postbox = postbox;
        this.queue = queue;
        this.archive = archive;
        this.people = people;
    }

    @Transactional
    public Message proposed(
            PersonId sender, Group group, Preview preview, String once, String fingerprint, Instant at, LocalDate day) {
        Message message = new Message(
                MessageId.random(), sender, group.school(), preview.draft(), preview.found(), at, preview.verdict());
        messages.add(message, once, fingerprint);
        follow(message, preview, at);
        archive.append(EntryKind.MESSAGE, message.id().value(), at, entry(message, group, preview));
        archive.append(EntryKind.DECISION, message.id().value(), at, decision(message, day));
        return message;
    }

    /** False where somebody else answered first; then nothing has happened. */
    @Transactional
    public boolean released(Message before, Preview preview, Review review, LocalDate day) {
        if (!queue.answer(review)) {
            return false;
        }
        Message message = decidedAgain(before, preview, review.at());
        if (message.verdict().outcome().leaves()) {
            post(message, preview, review.at());
        }
        archive.append(EntryKind.REVIEW, message.id().value(), review.at(), entry(review));
        archive.append(EntryKind.DECISION, message.id().value(), review.at(), decision(message, day));
        return true;
    }

    @Transactional
    public boolean returned(Message message, Review review) {
        if (!queue.answer(review)) {
            return false;
        }
        archive.append(EntryKind.REVIEW, message.id().value(), review.at(), entry(review));
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

    private void follow(Message message, Preview preview, Instant at) {
        switch (message.verdict().outcome()) {
            case SEND, WARN -> post(message, preview, at);
            case HOLD -> queue.hold(new HeldItem(message.id().value(), message.school(), at));
            case REFUSE -> {}
        }
    }

    private void post(Message message, Preview preview, Instant at) {
        message.verdict().copied().forEach(principal -> messages.copy(message.id(), new PersonId(principal), at));
        postbox.post(message, preview, at);
    }

    private Entries.MessageEntry entry(Message message, Group group, Preview preview) {
        return new Entries.MessageEntry(
                who(message.sender()),
                new Entries.Group(group.id().value(), group.title()),
                group.school().value(),
                message.draft().audience().id(),
                message.draft().matter().name(),
                message.draft().subject(),
                message.draft().text(),
                preview.reach().addressees().stream().map(Dispatch::who).toList(),
                preview.reach().unreached().stream()
                        .map(missed -> new Entries.Missed(
                                missed.person().value(),
                                missed.name(),
                                missed.why().name()))
                        .toList(),
                message.found());
    }

    private static Entries.Who who(Addressee addressee) {
        return new Entries.Who(
                addressee.person().value(),
                addressee.name(),
                addressee.as().name(),
                addressee.channels().stream().map(Channel::name).sorted().toList());
    }

    private Entries.Who who(PersonId person) {
        return Entries.staff(person, people.find(person).map(Person::name));
    }

    private Entries.DecisionEntry decision(Message message, LocalDate day) {
        return new Entries.DecisionEntry(message.sender().value(), day.toString(), message.verdict());
    }

    private Entries.ReviewEntry entry(Review review) {
        return new Entries.ReviewEntry(who(review.by()), review.answer().name(), review.note());
    }
}
