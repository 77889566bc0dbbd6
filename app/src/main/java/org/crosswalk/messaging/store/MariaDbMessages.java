package org.crosswalk.messaging.store;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Found;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;
import org.jspecify.annotations.Nullable;

@Singleton
class MariaDbMessages implements Messages {
    private final MessageRows rows;
    private final ObjectMapper json;

    MariaDbMessages(MessageRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return rows.find(id.value()).map(this::message);
    }

    @Override
    public List<Message> writtenBy(PersonId sender, int limit) {
        return rows.writtenBy(sender.value(), limit).stream().map(this::message).toList();
    }

    @Override
    public Optional<Made> made(PersonId sender, String once) {
        return rows.made(sender.value(), once).map(row -> new Made(new MessageId(row.id()), row.fingerprint()));
    }

    @Override
    public void add(Message message, String once, String fingerprint) {
        Draft draft = message.draft();
        rows.insert(
                message.id().value(),
                message.sender().value(),
                draft.group().value(),
                message.school().value(),
                draft.audience().id(),
                draft.matter().name(),
                draft.subject(),
                draft.text(),
                draft.byEmail(),
                guardian(draft),
                draft.urgency().name(),
                draft.leaveAt() == null ? null : utc(draft.leaveAt()),
                written(message.found()),
                utc(message.at()),
                once,
                fingerprint);
        draft.audience()
                .chosen()
                .forEach(student -> rows.insertStudent(message.id().value(), student.value()));
        addFiles(message);
        decidedAgain(message.id(), message.verdict(), message.at());
    }

    private void addFiles(Message message) {
        int position = 0;
        for (Enclosed file : message.draft().files()) {
            rows.insertFile(
                    message.id().value(),
                    position++,
                    file.digest(),
                    file.source(),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.text(),
                    file.unread());
        }
    }

    @Override
    public void decidedAgain(MessageId message, Verdict verdict, Instant at) {
        rows.insertDecision(message.value(), utc(at), written(verdict));
    }

    @Override
    public void copy(MessageId message, PersonId principal, Instant at) {
        rows.insertCopy(message.value(), principal.value(), utc(at));
    }

    @Override
    public List<Copy> copiesOf(PersonId principal, int limit) {
        return rows.copies(principal.value(), limit).stream().map(this::copy).toList();
    }

    @Override
    public Optional<Copy> copyOf(PersonId principal, MessageId message) {
        return rows.copy(principal.value(), message.value()).map(this::copy);
    }

    @Override
    public void opened(PersonId principal, MessageId message, Instant at) {
        rows.opened(principal.value(), message.value(), utc(at));
    }

    private Copy copy(CopyRow row) {
        return new Copy(
                find(new MessageId(row.message())).orElseThrow(),
                instant(row.copiedAt()),
                Optional.ofNullable(row.openedAt()).map(MariaDbMessages::instant));
    }

    private Message message(MessageRow row) {
        Draft draft = new Draft(
                new GroupId(row.groupId()),
                audience(row),
                Matter.valueOf(row.matter()),
                row.subject(),
                row.text(),
                row.byEmail(),
                Urgency.valueOf(row.urgency()),
                row.leaveAt() == null ? null : instant(row.leaveAt()),
                rows.files(row.id()).stream().map(MariaDbMessages::enclosed).toList());
        return new Message(
                new MessageId(row.id()),
                new PersonId(row.sender()),
                new OrgId(row.school()),
                draft,
                read(row.found(), Argument.listOf(Found.class)),
                instant(row.writtenAt()),
                read(row.verdict(), Argument.of(Verdict.class)));
    }

    private static Enclosed enclosed(FileRow row) {
        return new Enclosed(
                null, row.digest(), row.source(), row.name(), row.type(), row.size(), row.text(), row.unread());
    }

    private Audience audience(MessageRow row) {
        return Audience.of(
                row.audience(),
                rows.students(row.id()).stream().map(PersonId::new).collect(Collectors.toSet()),
                Optional.ofNullable(row.guardian()).map(PersonId::new));
    }

    private static @Nullable String guardian(Draft draft) {
        return draft.audience() instanceof Audience.OneGuardian one
                ? one.guardian().value()
                : null;
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException("A message's findings or decision cannot be written", e);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            T content = json.readValue(text, type);
            if (content == null) {
                throw new IllegalStateException("A message's findings or decision are missing");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("A message's findings or decision cannot be read", e);
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
