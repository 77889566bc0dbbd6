package org.crosswalk.messaging;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;

/**
 * What a letter says about the place it comes from.
 *
 * @param district the district's name
 * @param address where people find the service, without a slash at the end
 * @param replyDomain the mail domain whose answers come back here
 */
@ConfigurationProperties("crosswalk.post")
public record PostSettings(
        @Bindable(defaultValue = "the school district") String district,
        @Bindable(defaultValue = "http://localhost:8080") String address,
        @Bindable(defaultValue = "crosswalk.invalid") String replyDomain) {

    /** Each message has its own address, so that an answer finds what it answers. */
    EmailAddress replyTo(MessageId message) {
        return new EmailAddress("reply+" + message.value() + "@" + replyDomain);
    }

    String link(MessageId copy) {
        return address + "/copies/" + copy.value();
    }
}
