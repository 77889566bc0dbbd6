package org.crosswalk.messaging.replies.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.ReplyId;
import org.crosswalk.policy.Consequence;
import org.jspecify.annotations.Nullable;

@Singleton
class MariaDbReplies implements Replies {
    private final ReplyRows rows;
    private final Json json;

    MariaDbReplies(ReplyRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<Reply> find(ReplyId id) {
        return rows.find(id.value()).map(this::reply);
    }

    @Override
    public Optional<Reply> made(PersonId author, String once) {
        return rows.made(author.value(), once).map(this::reply);
    }

    @Override
    public List<Reply> to(MessageId message) {
        return rows.to(message.value()).stream().map(this::reply).toList();
    }

    @Override
    public List<Received> givenTo(PersonId reader, int limit) {
        return rows.givenTo(reader.value(), limit).stream()
                .map(row -> new Received(reply(row), row.readAt() == null ? null : instant(row.readAt())))
                .toList();
    }

    @Override
    public List<PersonId> readers(ReplyId id) {
        return rows.readers(id.value()).stream().map(PersonId::new).toList();
    }

    @Override
    public int unread(PersonId reader) {
        return rows.unread(reader.value());
    }

    @Override
    public void add(Reply reply, String once, @Nullable String mail) {
        rows.insert(
                reply.id().value(),
                reply.message().value(),
                reply.author().value(),
                reply.as().name(),
                reply.way().name(),
                reply.text(),
                reply.quoted(),
                json.files(reply.enclosures()),
                json.written(reply.found()),
                reply.follows().name(),
                mail,
                once,
                utc(reply.at()));
    }

    @Override
    public void give(ReplyId id, Collection<PersonId> readers, Instant at) {
        readers.forEach(reader -> rows.give(id.value(), reader.value(), utc(at)));
    }

    @Override
    public void read(ReplyId id, PersonId reader, Instant at) {
        rows.read(id.value(), reader.value(), utc(at));
    }

    @Override
    public void answered(ReplyId id, MessageId answer) {
        rows.answered(answer.value(), id.value());
    }

    @Override
    public List<MessageId> answersTo(ReplyId id) {
        return rows.answersTo(id.value()).stream().map(MessageId::new).toList();
    }

    private Reply reply(ReplyRow row) {
        return new Reply(
                new ReplyId(row.id()),
                new MessageId(row.message()),
                new PersonId(row.author()),
                Reply.As.valueOf(row.writtenAs()),
                Reply.Way.valueOf(row.way()),
                row.text(),
                row.quoted(),
                json.files(row.enclosures()),
                json.found(row.found()),
                Consequence.valueOf(row.follows()),
                instant(row.writtenAt()));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
