package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.crosswalk.access.SignedIn;
import org.crosswalk.delivery.InboxLetter;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.replies.Circles;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.templates.page.Conversation;
import org.crosswalk.templates.page.Conversation.Problem;
import org.jspecify.annotations.Nullable;

/** What a student answered to a letter in the inbox, with who reads that. */
@Singleton
class Conversations {
    private final Replies replies;
    private final Circles circles;
    private final ReplyLines names;
    private final Clock clock;

    Conversations(Replies replies, Circles circles, ReplyLines names, Clock clock) {
        this.replies = replies;
        this.circles = circles;
        this.names = names;
        this.clock = clock;
    }

    /** Whether this is a letter that the reader, a student of the group today, can answer. */
    boolean canAnswer(SignedIn who, InboxLetter lying, Message message) {
        return lying.part() == Parcel.Part.MEMBER
                && circles.isStillOfIt(who.person(), message, Reply.As.STUDENT, LocalDate.now(clock));
    }

    @Nullable
    Conversation of(
            SignedIn who,
            InboxLetter lying,
            Message message,
            boolean justSent,
            @Nullable Problem problem,
            String typed) {
        return canAnswer(who, lying, message) ? shown(who, lying, message, justSent, problem, typed) : null;
    }

    private Conversation shown(
            SignedIn who,
            InboxLetter lying,
            Message message,
            boolean justSent,
            @Nullable Problem problem,
            String typed) {
        List<String> readers = circles.of(message, Reply.As.STUDENT, LocalDate.now(clock)).stream()
                .map(names::name)
                .sorted()
                .toList();
        List<Conversation.Mine> mine = replies.to(message.id()).stream()
                .filter(reply -> reply.author().equals(who.person()))
                .map(reply -> new Conversation.Mine(reply.text(), reply.at()))
                .toList();
        return new Conversation(
                lying.letter().id(),
                readers,
                mine,
                justSent,
                problem,
                typed,
                UUID.randomUUID().toString());
    }
}
