package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.crosswalk.delivery.email.ReadableMail;
import org.subethamail.smtp.server.SMTPServer;

/** Stands in for the world's mailboxes in the demo: a real SMTP listener, on this machine only, that keeps the newest mails. */
@Singleton
@Requires(env = "demo")
class MailCatcher implements Mailbox {
    private static final int KEPT = 1000;
    private static final int LARGEST = 10_000_000;

    private final Clock clock;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private final SMTPServer listener;

    MailCatcher(Clock clock) {
        this.clock = clock;
        this.listener = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("demo.crosswalk")
                .maxMessageSize(LARGEST)
                .messageHandler((_, _, to, mail) -> keep(to, mail))
                .build();
        listener.start();
    }

    int port() {
        return listener.getPortAllocated();
    }

    @Override
    public synchronized List<CaughtMail> mails() {
        return List.copyOf(mails);
    }

    @PreDestroy
    void close() {
        listener.stop();
    }

    private synchronized void keep(String to, byte[] mail) {
        ReadableMail readable = ReadableMail.of(mail);
        mails.addFirst(new CaughtMail(to, readable.subject(), readable.text(), clock.instant()));
        if (mails.size() > KEPT) {
            mails.removeLast();
        }
    }
}
