package org.crosswalk.delivery.email;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.delivery.MailIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail as another server hands it over. What we cannot keep we do not accept: that server still has it then. */
final class ReplyConversation implements MessageHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyConversation.class);

    private final MailIntake intake;
    private final int maxBytes;
    private final Set<String> trusted;
    private final Clock clock;
    private final List<EmailAddress> recipients = new ArrayList<>();
    private String returnPath = "";

    ReplyConversation(MailIntake intake, int maxBytes, Set<String> trusted, Clock clock) {
        this.trusted = trusted;
        this.intake = intake;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    @Override
    public void from(String from) {
        returnPath = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        EmailAddress to = EmailAddress.parse(recipient)
                .filter(this::isKnown)
                .orElseThrow(() -> new RejectException(550, "5.1.1 Nobody is answered at this address"));
        recipients.add(to);
    }

    private boolean isKnown(EmailAddress to) {
        return intake.isKnown(to);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        byte[] mail = whole(data);
        for (EmailAddress to : recipients) {
            take(to, mail);
        }
        return "2.0.0 Taken";
    }

    /** Counted as it travels, in bytes; the rest is read to its end, since a server that is cut off comes again. */
    private byte[] whole(InputStream data) throws RejectException, IOException {
        byte[] mail = data.readNBytes(maxBytes + 1);
        if (mail.length > maxBytes) {
            data.transferTo(java.io.OutputStream.nullOutputStream());
            throw new RejectException(552, "5.3.4 The mail is larger than " + maxBytes + " bytes");
        }
        return mail;
    }

    private void take(EmailAddress to, byte[] mail) throws RejectException {
        IncomingMail readable = readable(to, mail);
        try {
            intake.take(readable, clock.instant());
        } catch (RuntimeException trouble) {
            LOG.error(
                    "A mail could not be kept, and its server keeps it for now: {}",
                    trouble.getClass().getName());
            throw new RejectException(451, "4.3.0 It cannot be kept at the moment");
        }
    }

    private IncomingMail readable(EmailAddress to, byte[] mail) throws RejectException {
        try {
            return MailReader.read(to, returnPath, mail, trusted);
        } catch (RuntimeException unreadable) {
            LOG.warn("A mail could not be read: {}", unreadable.getClass().getName());
            throw new RejectException(554, "5.6.0 The mail cannot be read");
        }
    }

    @Override
    public void done() {}
}
