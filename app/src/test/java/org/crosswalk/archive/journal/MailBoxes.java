package org.crosswalk.archive.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets tests elsewhere have the mails of a mailbox. */
public final class MailBoxes {
    private MailBoxes() {}

    public static List<byte[]> read(Path mailbox) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Mails mails = new MailFile(mailbox).open()) {
            for (Optional<byte[]> mail = mails.next(); mail.isPresent(); mail = mails.next()) {
                all.add(mail.get());
            }
        }
        return all;
    }
}
