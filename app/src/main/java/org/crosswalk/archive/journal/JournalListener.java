package org.crosswalk.archive.journal;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for the copies that the district's mail server sends of all its mail (RFC 5321, STARTTLS of RFC 3207). */
@Context
@Requires(property = "crosswalk.journal.port")
@Requires(notEnv = "command")
class JournalListener {
    private static final int MOST_CONNECTIONS = 32;

    private final SMTPServer server;

    JournalListener(JournalSettings settings, Journal journal, Pace pace, Clock clock)
            throws IOException, GeneralSecurityException {
        GroupCommit commit = new GroupCommit(journal, pace, clock);
        SMTPServer.Builder listener = SMTPServer.port(settings.port() == null ? 0 : settings.port())
                .bindAddress(address(settings.host()))
                .hostName("journal.crosswalk")
                .softwareName("Crosswalk journal")
                .maxConnections(MOST_CONNECTIONS)
                .insertReceivedHeaders(false)
                .maxMessageSize(settings.largest())
                .messageHandlerFactory(_ -> new JournalHandler(settings, journal, commit));
        if (settings.keystore() != null) {
            listener.startTlsSocketFactory(JournalCertificate.in(settings.keystore(), settings.keystorePassword()))
                    .enableTLS()
                    .requireTLS();
        }
        server = listener.build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    private static InetAddress address(String host) throws UnknownHostException {
        return InetAddress.getByName(host);
    }

    @PreDestroy
    void close() {
        server.stop();
    }
}
