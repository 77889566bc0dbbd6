package org.crosswalk.messaging.replies.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.messaging.replies.Quarantine;
import org.crosswalk.messaging.replies.Quarantined;
import org.crosswalk.messaging.replies.ReplyId;

@Singleton
class MariaDbQuarantine implements Quarantine {
    private final QuarantineRows rows;
    private final Json json;

    MariaDbQuarantine(QuarantineRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<String> keep(IncomingMail mail, MessageId message, Instant at) {
        String id = UUID.randomUUID().toString();
        return rows.keep(id, mail.digest(), message.value(), utc(at), mail.raw()) == 1
                ? Optional.of(id)
                : Optional.empty();
    }

    @Override
    public void add(Quarantined mail) {
        rows.insert(
                mail.id().value(),
                mail.message().value(),
                mail.school().value(),
                mail.reason().name(),
                mail.address(),
                mail.name(),
                mail.subject(),
                mail.text(),
                json.files(mail.enclosures()),
                mail.told(),
                utc(mail.at()));
    }

    @Override
    public List<Quarantined> waiting(int limit) {
        return rows.waiting(limit).stream().map(this::mail).toList();
    }

    @Override
    public Optional<Quarantined> find(ReplyId id) {
        return rows.find(id.value()).map(this::mail);
    }

    @Override
    public Optional<Answer> answer(ReplyId id) {
        return rows.answerOf(id.value())
                .map(row -> new Answer(
                        new ReplyId(row.mail()),
                        Answer.Kind.valueOf(row.answer()),
                        row.person() == null ? null : new PersonId(row.person()),
                        new PersonId(row.answeredBy()),
                        row.note(),
                        row.answeredAt().toInstant(ZoneOffset.UTC)));
    }

    @Override
    public boolean answer(Answer answer) {
        return rows.answer(
                        answer.mail().value(),
                        answer.answer().name(),
                        answer.person() == null ? null : answer.person().value(),
                        answer.by().value(),
                        answer.note(),
                        utc(answer.at()))
                == 1;
    }

    @Override
    public boolean wasTold(String address, MessageId message, Instant since) {
        return rows.told(address, message.value(), utc(since)) > 0;
    }

    private Quarantined mail(QuarantinedRow row) {
        return new Quarantined(
                new ReplyId(row.id()),
                new MessageId(row.message()),
                new OrgId(row.school()),
                Quarantined.Reason.valueOf(row.reason()),
                row.address(),
                row.name(),
                row.subject(),
                row.text(),
                json.files(row.enclosures()),
                row.told(),
                row.receivedAt().toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
