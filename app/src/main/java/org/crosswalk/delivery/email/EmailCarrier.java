package org.crosswalk.delivery.email;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Properties;
import org.crosswalk.archive.Attachments;
import org.crosswalk.common.Channel;
import org.crosswalk.delivery.Carrier;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.WaysOut;

/** Carries letters to the district's mail relay (SMTP, RFC 5321). */
@Singleton
class EmailCarrier implements Carrier {
    private final SmtpSettings relay;
    private final MailSettings sender;
    private final StreamedMail.Sender streamed;
    private final Properties properties;
    private final EnclosedFiles files;

    @Inject
    EmailCarrier(
            SmtpSettings relay, MailSettings sender, WaysOut waysOut, ReplySettings replies, Attachments attachments) {
        this(relay, sender, waysOut, replies.port() != null, attachments::read);
    }

    EmailCarrier(SmtpSettings relay, MailSettings sender, WaysOut waysOut, boolean hearsBounces, EnclosedFiles files) {
        this.files = files;
        this.relay = relay;
        this.sender = sender;
        this.streamed = new StreamedMail.Sender(sender.senderDomain(), waysOut, hearsBounces);
        this.properties = SmtpProperties.of(relay, sender.sender());
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Duration longest() {
        return relay.longest();
    }

    @Override
    public Trip setOut() {
        return new EmailTrip(relay, sender, streamed, properties, files);
    }
}
