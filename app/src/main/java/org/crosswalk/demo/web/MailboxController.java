package org.crosswalk.demo.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.crosswalk.access.Open;
import org.crosswalk.demo.CaughtMail;
import org.crosswalk.demo.Mailbox;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.MailboxPage;

/** What arrived in the demo's mailboxes. There is no such page outside the demo. */
@Controller("/demo/mailbox")
@Requires(env = "demo")
class MailboxController {
    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Get
    @Open
    @Produces(MediaType.TEXT_HTML)
    View mails(Frame frame) {
        return new MailboxPage(
                frame, mailbox.mails().stream().map(MailboxController::shown).toList());
    }

    private static MailboxPage.Mail shown(CaughtMail mail) {
        return new MailboxPage.Mail(mail.to(), mail.from(), mail.subject(), mail.text(), mail.at());
    }
}
