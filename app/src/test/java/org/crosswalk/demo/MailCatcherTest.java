package org.crosswalk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.crosswalk.delivery.Cast;
import org.crosswalk.delivery.Eventually;
import org.crosswalk.delivery.Outbox;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
class MailCatcherTest {
    @Inject
    Outbox outbox;

    @Inject
    Mailbox mailbox;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    @Client("/")
    HttpClient http;

    @Test
    void whatTheDemoSendsLiesInItsMailbox() {
        transactions.executeWrite(_ -> {
            outbox.enqueue(Cast.letter("Bring <boots>"), List.of(Cast.mailTo(Cast.ANA)), Instant.now());
            return true;
        });
        Eventually.holds(() -> !mailbox.mails().isEmpty());
        assertThat(mailbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("student-ana@families.example");
            assertThat(mail.from()).startsWith("Jo Rivera via ");
            assertThat(mail.subject()).isEqualTo("Bring <boots>");
            assertThat(mail.text()).contains("Bring água.");
        });
        assertThat(http.toBlocking().retrieve("/demo/mailbox")).contains("Bring &lt;boots&gt;", "student-ana@");
    }
}
