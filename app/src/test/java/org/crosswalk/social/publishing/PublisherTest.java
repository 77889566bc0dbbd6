package org.crosswalk.social.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Attachments;
import org.crosswalk.social.Account;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Publications.State;
import org.crosswalk.social.facebook.LocalGraph;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.network.Pictures;
import org.crosswalk.social.network.SocialNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queue, the archive and a real adapter together. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.publisher", value = "true")
@Property(name = "crosswalk.social.wire.loopback", value = "true")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
@Property(name = "crosswalk.social.following.enabled", value = "false")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class PublisherTest {
    private static final Instant NOON = Tidewater.NOON.toInstant();

    @Inject
    Publications publications;

    @Inject
    Publisher publisher;

    @Inject
    PublicationBook book;

    @Inject
    Networks networks;

    @Inject
    OnePublisher accounts;

    @Inject
    ArchiveEntries archive;

    @Inject
    Attachments attachments;

    @Inject
    TransactionOperations<Connection> transactions;

    private final LocalGraph graph = new LocalGraph();
    private Account account;
    private SocialNetwork facebook;

    @BeforeEach
    void begin() {
        account = accounts.add(Network.FACEBOOK, graph.login());
        facebook = networks.of(Network.FACEBOOK);
        accounts.mayGo(true);
    }

    @AfterEach
    void nothingIsLeftToDo() {
        accounts.mayGo(false);
        while (publisher.work(facebook, "end/FACEBOOK")) {
            accounts.mayGo(false);
        }
        graph.close();
    }

    @Test
    void postIsArchivedBeforeItIsSentAndAfter() {
        PostId post = scheduled("Game on Friday", NOON);
        assertThat(publisher.work(facebook, "test/FACEBOOK")).isTrue();
        assertThat(graph.texts()).contains("Game on Friday");
        assertThat(publications.of(post)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.PUBLISHED);
            assertThat(one.where()).isNotNull();
        });
        assertThat(steps(post)).containsExactly("PLANNED", "SENDING", "PUBLISHED");
    }

    @Test
    void plannedPostWaitsForItsHour() {
        scheduled("Tomorrow", NOON.plus(Duration.ofDays(1)));
        assertThat(publisher.work(facebook, "test/FACEBOOK")).isFalse();
        assertThat(graph.texts()).doesNotContain("Tomorrow");
    }

    @Test
    void sameScheduleTwiceIsOnePublication() {
        Post post = post("Once");
        schedule(post, NOON);
        schedule(post, NOON);
        assertThat(publications.of(post.id())).hasSize(1);
    }

    @Test
    void postWhosePermissionWentIsNotSent() {
        PostId post = scheduled("A consent is gone", NOON);
        accounts.mayGo(false);
        publisher.work(facebook, "test/FACEBOOK");
        assertThat(graph.texts()).doesNotContain("A consent is gone");
        assertThat(publications.of(post)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.FAILED);
            assertThat(one.detail()).isEqualTo(Publisher.NOT_ANY_MORE);
        });
        assertThat(steps(post)).doesNotContain("SENDING");
    }

    /** An earlier attempt got through before the permission went. */
    @Test
    void postThatIsOutWithoutPermissionIsTakenAway() {
        PostId post = scheduled("Sent and forgotten", NOON);
        Job job = book.claim(Network.FACEBOOK, Job.Work.PUBLISH, "dead/FACEBOOK", NOON, NOON.plusSeconds(60))
                .orElseThrow();
        book.begin(job, NOON);
        facebook.publish(
                graph.login(),
                new org.crosswalk.social.network.Publication(
                        job.id(), "Sent and forgotten", null, List.of(), false, NOON, java.util.Set.of()));
        assertThat(graph.texts()).contains("Sent and forgotten");
        book.reclaim("dead", NOON);
        accounts.mayGo(false);
        while (publisher.work(facebook, "test/FACEBOOK")) {
            assertThat(steps(post)).contains("RETRACTING");
        }
        assertThat(graph.texts()).doesNotContain("Sent and forgotten");
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.RETRACTED);
    }

    @Test
    void retractedPostGoesFromTheNetwork() {
        PostId post = scheduled("Taken back", NOON);
        publisher.work(facebook, "test/FACEBOOK");
        retract(post);
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.RETRACTING);
        publisher.work(facebook, "test/FACEBOOK");
        assertThat(graph.texts()).doesNotContain("Taken back");
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.RETRACTED);
        assertThat(steps(post)).containsExactly("PLANNED", "SENDING", "PUBLISHED", "RETRACTING", "RETRACTED");
    }

    /** The district froze the account in a hurry, and what stands there is what must go. */
    @ParameterizedTest
    @EnumSource(
            value = Account.State.class,
            names = {"FROZEN", "SEIZED"})
    void retractedPostGoesAlsoWhereTheAccountWasStopped(Account.State state) {
        PostId post = scheduled("Stands on a stopped account", NOON);
        publisher.work(facebook, "test/FACEBOOK");
        accounts.stop(account, state);
        retract(post);
        publisher.work(facebook, "test/FACEBOOK");
        assertThat(graph.texts()).doesNotContain("Stands on a stopped account");
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.RETRACTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Account.State.class,
            names = {"ASKED_FOR", "RETURNED", "FROZEN", "SEIZED"})
    void nothingNewGoesWhereTheAccountIsNotApproved(Account.State state) {
        PostId post = scheduled("Through a stopped account", NOON);
        accounts.stop(account, state);
        publisher.work(facebook, "test/FACEBOOK");
        assertThat(graph.texts()).doesNotContain("Through a stopped account");
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.FAILED);
    }

    @Test
    void retractedPlanIsNeverSent() {
        PostId post = scheduled("Never", NOON);
        retract(post);
        assertThat(publisher.work(facebook, "test/FACEBOOK")).isFalse();
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.RETRACTED);
    }

    /** The worker has it, and is about to send. */
    @Test
    void postRetractedInTheLastMomentIsNotBegun() {
        PostId post = scheduled("Almost", NOON);
        Job job = book.claim(Network.FACEBOOK, Job.Work.PUBLISH, "slow/FACEBOOK", NOON, NOON.plusSeconds(60))
                .orElseThrow();
        retract(post);
        assertThat(book.begin(job, NOON)).isFalse();
    }

    @Test
    void networkThatIsAwayIsTriedAgainLaterAndTheAuthorSeesWhy() {
        graph.close();
        PostId post = scheduled("Nobody answers", NOON);
        publisher.work(facebook, "test/FACEBOOK");
        assertThat(publications.of(post)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.PLANNED);
            assertThat(one.detail()).isEqualTo("The network could not be reached");
        });
        assertThat(publisher.work(facebook, "test/FACEBOOK")).as("not at once").isFalse();
        assertThat(steps(post)).containsExactly("PLANNED", "SENDING", "TRY_AGAIN");
    }

    @Test
    void pictureWithoutACaptionIsPublishedWithoutOne() {
        Image robot = Pictures.robot();
        transactions.executeWrite(_ -> attachments.put(robot.bytes(), "image/png"));
        Post post = new Post(PostId.random(), "", null, List.of(robot.picture()), false);
        schedule(post, NOON);
        publisher.work(facebook, "test/FACEBOOK");
        assertThat(publications.of(post.id()))
                .extracting(Publications.Published::state)
                .containsExactly(State.PUBLISHED);
        assertThat(graph.captions()).containsExactly("");
    }

    @Test
    void networkThatSaysWaitIsNotAskedForTheAccountsOtherPostsEither() {
        graph.wantsUsToWait(Duration.ofHours(2));
        PostId first = scheduled("One of two", NOON);
        PostId second = scheduled("Two of two", NOON);
        assertThat(publisher.work(facebook, "test/FACEBOOK")).isTrue();
        assertThat(publisher.work(facebook, "test/FACEBOOK")).isFalse();
        assertThat(graph.askedWhileWaiting()).isEqualTo(1);
        assertThat(Stream.concat(publications.of(first).stream(), publications.of(second).stream()))
                .extracting(Publications.Published::detail)
                .containsOnlyOnce("The network wants us to wait");
        graph.listensAgain();
    }

    private PostId scheduled(String text, Instant at) {
        Post post = post(text);
        schedule(post, at);
        return post.id();
    }

    private static Post post(String text) {
        return new Post(PostId.random(), text, null, List.of(), false);
    }

    private void schedule(Post post, Instant at) {
        transactions.executeWrite(_ -> {
            publications.schedule(post, account, at, NOON);
            return post;
        });
    }

    private void retract(PostId post) {
        transactions.executeWrite(_ -> {
            publications.retract(post, Tidewater.LUIS, "A consent was withdrawn", NOON);
            return post;
        });
    }

    private List<String> steps(PostId post) {
        return archive.about(post.value()).stream()
                .map(ArchiveEntry::content)
                .flatMap(content -> Stream.of(PublicationEntry.Step.values())
                        .map(Enum::name)
                        .filter(step -> content.contains("\"step\":\"" + step + "\"")))
                .toList();
    }
}
