package org.crosswalk.delivery.email;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The district's mail relay.
 *
 * @param user who signs in to it, or null where it asks nobody
 * @param connectTimeout how long to wait for a connection
 * @param replyTimeout how long to wait for any one reply of the relay, and for it to take any one write
 * @param mailsPerConnection after so many a new connection is made, as many relays want it
 */
@ConfigurationProperties("crosswalk.smtp")
public record SmtpSettings(
        @Bindable(defaultValue = "localhost") String host,
        @Bindable(defaultValue = "25") int port,
        @Nullable String user,
        @Nullable String password,
        @Bindable(defaultValue = "OFFERED") StartTls starttls,
        @Bindable(defaultValue = "10s") Duration connectTimeout,
        @Bindable(defaultValue = "60s") Duration replyTimeout,
        @Bindable(defaultValue = "100") int mailsPerConnection) {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Greeting, EHLO twice, STARTTLS and its handshake, AUTH in three steps, RSET, MAIL, RCPT, DATA, the text and the final dot. */
    private static final int REPLIES = 14;

    /** When the connection is encrypted. A password is never sent over one that is not. */
    public enum StartTls {
        OFFERED,
        REQUIRED,
        NEVER
    }

    public SmtpSettings {
        requireBounded("connect-timeout", connectTimeout);
        requireBounded("reply-timeout", replyTimeout);
    }

    /** The longest that one mail can take, with connecting. */
    Duration longest() {
        return connectTimeout.plus(replyTimeout.multipliedBy(REPLIES));
    }

    /** The relay at another address, without its sign-in. */
    public SmtpSettings at(String otherHost, int otherPort) {
        return new SmtpSettings(
                otherHost, otherPort, null, null, starttls, connectTimeout, replyTimeout, mailsPerConnection);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }

    // to Jakarta Mail nought and less mean for ever
    private static void requireBounded(String name, Duration timeout) {
        if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("crosswalk.smtp." + name + " must be above 0 and at most " + LONGEST);
        }
    }
}
