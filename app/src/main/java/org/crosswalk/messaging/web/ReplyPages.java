package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail.Enclosure;
import org.crosswalk.messaging.Found;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.ReasonWords;
import org.crosswalk.messaging.replies.Circles;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.Replying;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.HeldReplyPage;
import org.crosswalk.templates.page.Replied;
import org.crosswalk.templates.page.ReplyPage;
import org.crosswalk.templates.page.ReplyPage.To;
import org.jspecify.annotations.Nullable;

/** Fills the pages on which staff and reviewers read one answer. */
@Singleton
class ReplyPages {
    private final Replies replies;
    private final Replying replying;
    private final Circles circles;
    private final Messages messages;
    private final ReplyLines lines;
    private final GroupNames groups;
    private final Clock clock;
    private final ReasonWords reasons = ReasonWords.in(Locale.ENGLISH);

    ReplyPages(
            Replies replies,
            Replying replying,
            Circles circles,
            Messages messages,
            ReplyLines lines,
            GroupNames groups,
            Clock clock) {
        this.replies = replies;
        this.replying = replying;
        this.circles = circles;
        this.messages = messages;
        this.lines = lines;
        this.groups = groups;
        this.clock = clock;
    }

    ReplyPage page(
            SignedIn who,
            Frame frame,
            Message message,
            Reply reply,
            ReplyPage.@Nullable Problem problem,
            String typed) {
        return new ReplyPage(
                frame,
                said(message, reply, replies.readers(reply.id())),
                replies.answersTo(reply.id()).stream()
                        .flatMap(id -> messages.find(id).stream())
                        .map(answer ->
                                new ReplyPage.Answered(answer.id().value(), lines.name(answer.sender()), answer.at()))
                        .toList(),
                ways(who, message, reply),
                problem,
                typed,
                UUID.randomUUID().toString());
    }

    /** Staff who lead the group can answer; a student is answered before all, or in private with the principal's copy. */
    private static List<To> ways(SignedIn who, Message message, Reply reply) {
        Place place = new Place(message.school(), message.draft().group());
        if (!DutyTable.may(who, Act.COMPOSE, place)) {
            return List.of();
        }
        return switch (reply.as()) {
            case STUDENT ->
                message.draft().matter().isPrivate()
                        ? List.of(To.valueOf(message.draft().matter().name()), To.WHOLE_GROUP)
                        : List.of(To.WHOLE_GROUP, To.MEDICAL, To.ACADEMIC);
            case GUARDIAN -> List.of(To.GUARDIAN, To.GUARDIANS);
        };
    }

    HeldReplyPage held(Frame frame, Message message, Reply reply, boolean noteMissing) {
        return new HeldReplyPage(
                frame,
                said(message, reply, circles.of(message, reply.as(), LocalDate.now(clock))),
                replying.waits(reply),
                noteMissing);
    }

    private Replied said(Message message, Reply reply, Collection<PersonId> readers) {
        return new Replied(
                message.id().value(),
                reply.id().value(),
                message.draft().subject(),
                groups.of(message.draft().group()),
                lines.name(reply.author()),
                reply.at(),
                reply.text(),
                reply.quoted(),
                files(reply.enclosures()),
                found(reply),
                readers.stream().map(lines::name).sorted().toList());
    }

    private List<String> found(Reply reply) {
        return reply.found().stream()
                .map(Found::category)
                .distinct()
                .map(reasons::category)
                .toList();
    }

    static List<String> files(List<Enclosure> enclosures) {
        return enclosures.stream().map(Enclosure::name).toList();
    }
}
