package org.crosswalk.delivery.email;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Objects;
import org.crosswalk.delivery.MailIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server (RFC 5321) for the addresses that people answer to, and for nothing else: it passes no mail on. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.replies.port")
public class ReplyListener {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyListener.class);
    private static final int MOST_RECIPIENTS = 10;
    private static final int MOST_CONNECTIONS = 50;
    private static final int PATIENCE_MS = 60_000;

    private final SMTPServer server;

    ReplyListener(ReplySettings settings, MailIntake intake, Clock clock) {
        SMTPServer.Builder builder = SMTPServer.port(Objects.requireNonNull(settings.port()))
                .bindAddress(address(settings.host()))
                .hostName(settings.name())
                .softwareName("Crosswalk")
                .maxMessageSize(settings.maxBytes())
                .maxRecipients(MOST_RECIPIENTS)
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeoutMs(PATIENCE_MS)
                .messageHandlerFactory(
                        _ -> new ReplyConversation(intake, settings.maxBytes(), settings.trustedServers(), clock));
        this.server = (settings.keystore() == null
                        ? builder.hideTLS()
                        : builder.enableTLS()
                                .requireTLS(settings.requireTls())
                                .startTlsSocketFactory(ListenerCertificate.in(settings), false))
                .build();
    }

    @EventListener
    void begin(StartupEvent started) {
        server.start();
        LOG.info("Answers by mail are taken at port {}", port());
    }

    public int port() {
        return server.getPortAllocated();
    }

    @PreDestroy
    void end() {
        server.stop();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("crosswalk.replies.host is no address of this machine", e);
        }
    }
}
