package org.crosswalk.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * In whose name mail is sent.
 *
 * @param from the district's sender address
 * @param district the district's name as recipients know it
 * @param replyDomain domain of reply addresses, or null for the sender's
 */
@ConfigurationProperties("crosswalk.mail")
public record MailSettings(
        @Bindable(defaultValue = "crosswalk@localhost") String from,
        @Bindable(defaultValue = "the school district") String district,
        @Nullable String replyDomain) {

    public EmailAddress sender() {
        return new EmailAddress(from);
    }

    public String senderDomain() {
        String address = sender().value();
        return address.substring(address.indexOf('@') + 1);
    }

    /** The domain under which {@code Letter.replyTo} addresses are made. */
    public String domainOfReplies() {
        return replyDomain == null ? senderDomain() : replyDomain;
    }

    /** Each message has its own address, so that an answer finds what it answers. */
    public EmailAddress replyTo(MessageId message) {
        return new EmailAddress("reply+" + message.value() + "@" + domainOfReplies());
    }
}
