package org.crosswalk.social.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryQueue;
import org.crosswalk.social.Account;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.afterwards.Comments.Hiding;
import org.crosswalk.social.afterwards.Heard.Concern;
import org.crosswalk.social.facebook.LocalGraph;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.publishing.Once;
import org.crosswalk.social.publishing.OnePublisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.publisher", value = "true")
@Property(name = "crosswalk.social.wire.loopback", value = "true")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
@Property(name = "crosswalk.social.following.enabled", value = "false")
@Property(name = "crosswalk.social.following.every", value = "0s")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class FollowingTest {
    private static final Instant NOON = Tidewater.NOON.toInstant();

    @Inject
    Following following;

    @Inject
    Comments comments;

    @Inject
    Publications publications;

    @Inject
    Once once;

    @Inject
    Networks networks;

    @Inject
    OnePublisher accounts;

    @Inject
    ArchiveEntries archive;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryQueue queue;

    @Inject
    TransactionOperations<Connection> transactions;

    private final LocalGraph graph = new LocalGraph();
    private PostId post;
    private String remote;

    @BeforeEach
    void aPostIsOut() {
        Account account = accounts.add(Network.FACEBOOK, graph.login(LocalGraph.PAGE));
        Post written = new Post(PostId.random(), "Robotics on Friday " + PostId.random(), null, List.of(), true);
        post = transactions.executeWrite(_ -> {
            publications.schedule(written, account, NOON, NOON);
            return written.id();
        });
        once.work(networks.of(Network.FACEBOOK));
        String where = String.valueOf(publications.of(post).getFirst().where());
        remote = where.substring(where.lastIndexOf('/') + 1);
        following.next();
    }

    @AfterEach
    void thePostIsTakenBack() {
        graph.close();
        transactions.executeWrite(_ -> {
            publications.retract(post, Tidewater.LUIS, "The test is over", NOON);
            return post;
        });
    }

    @Test
    void BEL05commentIsArchivedWithItsSnapshotAndAHarmfulOneCallsTheModerator() {
        graph.comment(remote, "You are all idiots, I will shoot you");
        following.next();
        Heard heard = newest();
        assertThat(heard.concern()).isEqualTo(Concern.GRAVE);
        assertThat(archive.about(heard.id())).first().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.COMMENT);
            assertThat(entry.content()).contains("shoot you", "snapshot", "is_hidden");
        });
        assertThat(deliveries.of(new MessageId(heard.id())))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.parcel().recipient()).isEqualTo(Tidewater.LUIS));
        assertThat(queue.claim(Channel.EMAIL, "test", 100, NOON, NOON.plusSeconds(60)))
                .extracting(Consignment::letter)
                .allSatisfy(letter -> assertThat(letter.text() + letter.html() + letter.subject())
                        .doesNotContain("shoot", "idiots"));
    }

    @Test
    void harmlessCommentCallsNobodyAndIsHeardOnce() {
        graph.comment(remote, "See you on Friday!");
        following.next();
        following.next();
        Heard heard = newest();
        assertThat(heard.concern()).isEqualTo(Concern.NONE);
        assertThat(deliveries.of(new MessageId(heard.id()))).isEmpty();
        assertThat(archive.about(heard.id())).hasSize(1);
        assertThat(comments.of(Tidewater.LUIS, 100))
                .filteredOn(shown -> shown.heard().text().equals("See you on Friday!")
                        && shown.heard().remotePost().value().equals(remote))
                .hasSize(1);
    }

    @Test
    void moderatorHidesACommentWithAReasonAndTheArchiveKeepsIt() {
        graph.comment(remote, "What losers");
        following.next();
        Heard heard = newest();
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "  ", NOON)).isEqualTo(new Hiding.NeedsReason());
        assertThat(comments.hide(Tidewater.DANA, heard.id(), "I do not like it", NOON))
                .isEqualTo(new Hiding.NotTheirs());
        assertThat(graph.isHidden(heard.remote().value())).isFalse();
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "It insults students", NOON))
                .isEqualTo(new Hiding.Hidden());
        assertThat(graph.isHidden(heard.remote().value())).isTrue();
        assertThat(archive.about(heard.id()))
                .extracting(ArchiveEntry::content)
                .hasSize(3)
                .allSatisfy(content -> assertThat(content).contains("What losers"))
                .last()
                .satisfies(content -> assertThat(content).contains("It insults students", "HIDDEN"));
    }

    @Test
    void editAndDeletionByAnotherHandAreArchived() {
        graph.edit(remote, "Robotics is closed for ever");
        following.next();
        assertThat(archive.about(post.value()))
                .filteredOn(entry -> entry.kind() == EntryKind.POST_EDIT)
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains("closed for ever"));
        networks.of(Network.FACEBOOK)
                .delete(graph.login(LocalGraph.PAGE), new org.crosswalk.social.network.RemoteId(remote));
        following.next();
        following.next();
        assertThat(archive.about(post.value()))
                .filteredOn(entry -> entry.kind() == EntryKind.POST_DELETION)
                .hasSize(1);
    }

    private Heard newest() {
        return comments.of(Tidewater.LUIS, 100).stream()
                .map(Comments.Shown::heard)
                .filter(heard -> heard.remotePost().value().equals(remote))
                .findFirst()
                .orElseThrow();
    }
}
