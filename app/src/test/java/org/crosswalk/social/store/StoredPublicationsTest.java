package org.crosswalk.social.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.publishing.Job;
import org.crosswalk.social.publishing.PublicationBook;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
class StoredPublicationsTest {
    private static final Instant NOON = Instant.parse("2026-10-05T16:00:00Z");

    @Inject
    PublicationBook book;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void workersAtOnceNeverShareAJob() {
        add(100, Network.BLUESKY);
        List<PublicationId> claimed = IntStream.range(0, 120)
                .parallel()
                .mapToObj(turn -> book.claim(
                        Network.BLUESKY, Job.Work.PUBLISH, "w" + turn, NOON, NOON.plus(Duration.ofMinutes(10))))
                .flatMap(Optional::stream)
                .map(Job::id)
                .toList();
        assertThat(claimed).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void claimReadsAnIndexInOrderAndSortsNothing() {
        add(200, Network.MASTODON);
        List<String> lines = transactions.executeRead(_ -> sql.list(
                "EXPLAIN " + StoredPublications.DUE,
                row -> row.getString("key") + " " + row.getString("Extra"),
                "MASTODON",
                "OPEN",
                NOON));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("due"))
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("filesort"));
    }

    private void add(int number, Network network) {
        transactions.executeWrite(_ -> {
            for (int i = 0; i < number; i++) {
                Post post = new Post(PostId.random(), "text", null, List.of(), false);
                book.add(PublicationId.random(), post, account(network), NOON, NOON);
            }
            return number;
        });
    }

    private static Account account(Network network) {
        return new Account(
                AccountId.random(),
                Optional.empty(),
                network,
                URI.create("https://tidewater.example"),
                "harbor",
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                new PersonId("lortiz"),
                List.of(new PersonId("lortiz")),
                false,
                Account.State.APPROVED);
    }
}
