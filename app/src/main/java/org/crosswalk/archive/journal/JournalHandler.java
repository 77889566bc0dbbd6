package org.crosswalk.archive.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in: 250 only when it is durable, 451 where the sender should try again, 550 and 552 where that is of no use. */
final class JournalHandler implements MessageHandler {
    private static final Logger LOG = LoggerFactory.getLogger(JournalHandler.class);
    private static final int UNKNOWN_RECIPIENT = 550;
    private static final int TOO_LARGE = 552;
    private static final int TRY_AGAIN = 451;

    private final JournalSettings settings;
    private final Journal journal;
    private final GroupCommit commit;
    private final List<String> recipients = new ArrayList<>();
    private @Nullable String sender;

    JournalHandler(JournalSettings settings, Journal journal, GroupCommit commit) {
        this.settings = settings;
        this.journal = journal;
        this.commit = commit;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (!settings.takes(recipient)) {
            throw new RejectException(UNKNOWN_RECIPIENT, "5.1.1 The journal takes no mail for this address");
        }
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
        byte[] bytes = data.readNBytes(settings.largest() + 1);
        if (bytes.length > settings.largest()) {
            data.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(TOO_LARGE, "5.3.4 The journal takes at most " + settings.largest() + " bytes");
        }
        try {
            commit.take(journal.read(new RawMail(bytes, new Envelope(sender, List.copyOf(recipients)), "smtp")));
        } catch (RuntimeException e) {
            LOG.error("A mail of {} bytes was not journaled: {}", bytes.length, e.toString());
            throw new RejectException(TRY_AGAIN, "4.3.0 The mail was not archived; try again later");
        }
        return null;
    }

    @Override
    public void done() {
        // what had to be done was done before the answer
    }
}
