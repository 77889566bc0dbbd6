package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.ReplyId;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.page.RepliesPage;

/** Answers as lists show them, each to those who can read it alone. */
@Singleton
class ReplyLines {
    private static final int NEWEST = 200;
    private static final int FIRST_WORDS = 120;

    private final Replies replies;
    private final Messages messages;
    private final ReviewQueue queue;
    private final GroupNames groups;
    private final People people;

    ReplyLines(Replies replies, Messages messages, ReviewQueue queue, GroupNames groups, People people) {
        this.replies = replies;
        this.messages = messages;
        this.queue = queue;
        this.groups = groups;
        this.people = people;
    }

    List<RepliesPage.Line> givenTo(PersonId reader) {
        return replies.givenTo(reader, NEWEST).stream()
                .flatMap(received -> messages.find(received.reply().message()).stream()
                        .map(message -> line(received.reply(), message, received.readAt() == null)))
                .toList();
    }

    /** Of one message, what this reader was given. */
    List<RepliesPage.Line> of(Message message, PersonId reader) {
        return replies.givenTo(reader, Integer.MAX_VALUE).stream()
                .filter(received -> received.reply().message().equals(message.id()))
                .map(received -> line(received.reply(), message, received.readAt() == null))
                .toList()
                .reversed();
    }

    /** What waits for this reviewer. */
    List<RepliesPage.Line> waitingFor(SignedIn who) {
        return queue.open().stream()
                .filter(item -> DutyTable.may(who, Act.REVIEW, new Place(item.school(), null)))
                .flatMap(item -> held(item.id()))
                .toList();
    }

    private Stream<RepliesPage.Line> held(String id) {
        Optional<Reply> reply = ReplyId.parse(id).flatMap(replies::find);
        return reply.stream()
                .flatMap(found -> messages.find(found.message()).stream()
                        .map(message -> new RepliesPage.Line(
                                "/review/" + message.id() + "/replies/" + found.id(),
                                name(found.author()),
                                message.draft().subject(),
                                groups.of(message.draft().group()).title(),
                                "",
                                found.at(),
                                false,
                                false)));
    }

    private RepliesPage.Line line(Reply reply, Message message, boolean unread) {
        return new RepliesPage.Line(
                "/messages/" + message.id() + "/replies/" + reply.id(),
                name(reply.author()),
                message.draft().subject(),
                groups.of(message.draft().group()).title(),
                firstWords(reply.text()),
                reply.at(),
                unread,
                !replies.answersTo(reply.id()).isEmpty());
    }

    private static String firstWords(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(FIRST_WORDS, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "\u2026" : line;
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }
}
