package org.crosswalk.messaging;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.MailSettings;

/** What a letter says about the place it comes from. */
@Singleton
class PostSettings {
    private final MailSettings mail;
    private final String address;

    /** @param address where people find the service, without a slash at the end */
    PostSettings(MailSettings mail, @Value("${crosswalk.address:`http://localhost:8080`}") String address) {
        this.mail = mail;
        this.address = address;
    }

    String district() {
        return mail.district();
    }

    EmailAddress replyTo(MessageId message) {
        return mail.replyTo(message);
    }

    String messageLink(MessageId message) {
        return address + "/messages/" + message.value();
    }

    String link(MessageId copy) {
        return address + "/copies/" + copy.value();
    }
}
