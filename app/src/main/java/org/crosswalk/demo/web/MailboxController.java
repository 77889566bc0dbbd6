package org.crosswalk.demo.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.stream.Collectors;
import org.crosswalk.access.Open;
import org.crosswalk.demo.CaughtMail;
import org.crosswalk.demo.Mailbox;

/** What arrived in the demo's mailboxes. There is no such page outside the demo. */
@Controller("/demo/mailbox")
@Requires(env = "demo")
@Open
class MailboxController {
    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    String show() {
        return mailbox.mails().stream().map(MailboxController::shown).collect(Collectors.joining("\n----\n"));
    }

    private static String shown(CaughtMail mail) {
        return "To: " + mail.to() + "\nAt: " + mail.at() + "\nSubject: " + mail.subject() + "\n\n" + mail.text();
    }
}
