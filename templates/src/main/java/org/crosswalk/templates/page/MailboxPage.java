package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** The demo's mail catcher, newest first: {@code GET /demo/mailbox}. Everybody's mail; never outside the demo. */
public record MailboxPage(Frame frame, List<Mail> mails) implements View {
    public record Mail(String to, String from, String subject, String text, Instant at) {}
}
