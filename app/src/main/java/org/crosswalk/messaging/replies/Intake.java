package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.delivery.MailIntake;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Returned;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.replies.Quarantined.Reason;

/** Everything that comes to a message's own address: answers, wishes, bounces, and what is none of these. */
@Singleton
class Intake implements MailIntake {
    private static final String BEFORE = "reply+";

    private final Messages messages;
    private final Deliveries deliveries;
    private final Quarantine mails;
    private final AnswersByMail answers;
    private final Quarantining quarantine;
    private final Returned returned;
    private final MailSettings settings;

    Intake(
            Messages messages,
            Deliveries deliveries,
            Quarantine mails,
            AnswersByMail answers,
            Quarantining quarantine,
            Returned returned,
            MailSettings settings) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.mails = mails;
        this.answers = answers;
        this.quarantine = quarantine;
        this.returned = returned;
        this.settings = settings;
    }

    /** A message that left, or a letter of our own, such as one that confirms a wish. */
    @Override
    @Transactional
    public boolean isKnown(EmailAddress to) {
        return token(to)
                .filter(id ->
                        messages.find(id).isPresent() || !deliveries.of(id).isEmpty())
                .isPresent();
    }

    private Optional<MessageId> token(EmailAddress to) {
        String end = "@" + settings.domainOfReplies();
        return to.value().startsWith(BEFORE) && to.value().endsWith(end)
                ? MessageId.parse(
                        to.value().substring(BEFORE.length(), to.value().length() - end.length()))
                : Optional.empty();
    }

    @Override
    @Transactional
    public void take(IncomingMail mail, Instant at) {
        MessageId id = token(mail.to()).orElseThrow();
        mails.keep(mail, id, at).ifPresent(kept -> take(mail, kept, id, at));
    }

    private void take(IncomingMail mail, String kept, MessageId id, Instant at) {
        Optional<Message> message = messages.find(id);
        switch (mail.nature()) {
            case BOUNCE -> mail.undelivered().forEach(one -> returned.note(id, one.recipient(), one.detail(), at));
            case AUTOMATIC -> message.ifPresent(to -> quarantine.keep(mail, to, Reason.AUTOMATIC, at));
            case PERSONAL -> answers.take(mail, kept, id, message, at);
        }
    }
}
