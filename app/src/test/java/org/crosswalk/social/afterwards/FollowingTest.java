package org.crosswalk.social.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryQueue;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.afterwards.Comments.Hiding;
import org.crosswalk.social.afterwards.Heard.Concern;
import org.crosswalk.social.facebook.LocalGraph;
import org.crosswalk.social.network.LocalNetwork;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.network.Place;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Shows;
import org.crosswalk.social.publishing.Once;
import org.crosswalk.social.publishing.OnePublisher;
import org.crosswalk.social.wire.Overheard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every network that can be had on this machine: what is done there without Crosswalk comes back. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.publisher", value = "true")
@Property(name = "test.once", value = "true")
@Property(name = "crosswalk.social.wire.loopback", value = "true")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
@Property(name = "crosswalk.social.following.enabled", value = "false")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@SuppressWarnings("NullAway.Init") // the first line of each test makes the post
class FollowingTest {
    private static final Instant NOON = Tidewater.NOON.toInstant();

    @Inject
    Following following;

    @Inject
    AfterBook book;

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

    private Place place;
    private AccountId account;
    private PostId post;
    private RemoteId remote;

    static Stream<Network> networks() {
        return Place.all();
    }

    static Stream<Network> networksThatHide() {
        return Place.thatHide();
    }

    @AfterEach
    void end() {
        thePostIsTakenBack();
        place.close();
    }

    private void thePostIsTakenBack() {
        transactions.executeWrite(_ -> {
            publications.retract(post, Tidewater.LUIS, "The test is over", NOON);
            return post;
        });
        once.work(networks.of(place.network()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    @Shows("comments")
    void BEL05commentIsArchivedWithItsSnapshotAndAHarmfulOneCallsTheModerator(Network network) {
        aPostIsOutOn(network);
        place.audience().comment(remote, "You are all idiots, I will shoot you");
        follow();
        Heard heard = newest();
        assertThat(heard.concern()).isEqualTo(Concern.GRAVE);
        assertThat(archive.about(heard.id()))
                .satisfiesExactly(
                        scan -> {
                            assertThat(scan.kind()).isEqualTo(EntryKind.SCAN);
                            assertThat(scan.content())
                                    .contains("\"of\":\"COMMENT\"", "\"rule\":")
                                    .doesNotContain("shoot you");
                        },
                        entry -> {
                            assertThat(entry.kind()).isEqualTo(EntryKind.COMMENT);
                            assertThat(entry.content())
                                    .contains(
                                            "shoot you",
                                            "snapshot",
                                            heard.remote().value())
                                    .contains("\"scan\":" + (entry.number() - 1));
                        });
        assertThat(deliveries.of(new MessageId(heard.id())))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.parcel().recipient()).isEqualTo(Tidewater.LUIS));
        assertThat(queue.claim(Channel.EMAIL, "test", 100, NOON, NOON.plusSeconds(60)))
                .extracting(Consignment::letter)
                .allSatisfy(letter -> assertThat(letter.text() + letter.html() + letter.subject())
                        .doesNotContain("shoot", "idiots"));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void harmlessCommentCallsNobodyAndIsHeardOnce(Network network) {
        aPostIsOutOn(network);
        place.audience().comment(remote, "See you on Friday!");
        follow();
        follow();
        Heard heard = newest();
        assertThat(heard.concern()).isEqualTo(Concern.NONE);
        assertThat(deliveries.of(new MessageId(heard.id()))).isEmpty();
        assertThat(archive.about(heard.id()))
                .extracting(ArchiveEntry::kind)
                .containsExactly(EntryKind.SCAN, EntryKind.COMMENT);
        assertThat(heardHere()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("networks")
    @Shows("comments")
    void cursorIsKeptForEachAccountAndNothingBehindItIsMissed(Network network) {
        aPostIsOutOn(network);
        assertThat(book.cursor(account)).as("after the first visit").isNotNull();
        place.audience().comment(remote, "First!");
        follow();
        place.audience().comment(remote, "Second!");
        follow();
        assertThat(heardHere()).extracting(Heard::text).containsExactlyInAnyOrder("First!", "Second!");
    }

    @ParameterizedTest
    @MethodSource("networksThatHide")
    @Shows("hiding")
    void moderatorHidesACommentWithAReason(Network network) {
        Heard heard = anInsultIsHeardOn(network);
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "  ", NOON)).isEqualTo(new Hiding.NeedsReason());
        assertThat(comments.hide(Tidewater.DANA, heard.id(), "I do not like it", NOON))
                .isEqualTo(new Hiding.NotTheirs());
        assertThat(place.audience().isShown(remote, heard.remote())).isTrue();
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "It insults students", NOON))
                .isEqualTo(new Hiding.Hidden());
        assertThat(place.audience().isShown(remote, heard.remote())).isFalse();
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "Once more", NOON)).isEqualTo(new Hiding.Hidden());
        assertThat(steps(heard)).containsExactly("HEARD", "HIDING", "HIDDEN");
        assertThat(archive.about(heard.id()))
                .filteredOn(entry -> entry.kind() == EntryKind.COMMENT)
                .extracting(ArchiveEntry::content)
                .allSatisfy(content -> assertThat(content).contains("What losers"))
                .last(STRING)
                .contains("It insults students");
    }

    @Test
    @Shows(value = "hiding", can = false)
    void moderatorIsToldThatMastodonHidesNothing() {
        Heard heard = anInsultIsHeardOn(Network.MASTODON);
        assertThat(comments.of(Tidewater.LUIS, 100))
                .filteredOn(shown -> shown.heard().id().equals(heard.id()))
                .singleElement()
                .satisfies(shown -> assertThat(shown.hideable()).isFalse());
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "It insults students", NOON))
                .isEqualTo(new Hiding.Cannot());
        assertThat(place.audience().isShown(remote, heard.remote())).isTrue();
        assertThat(steps(heard)).containsExactly("HEARD");
    }

    private Heard anInsultIsHeardOn(Network network) {
        aPostIsOutOn(network);
        place.audience().comment(remote, "What losers");
        follow();
        return newest();
    }

    @ParameterizedTest
    @MethodSource("networks")
    @Shows("edits seen")
    void editAndDeletionByAnotherHandAreArchived(Network network) {
        aPostIsOutOn(network);
        place.audience().edit(remote, "Robotics is closed for ever");
        follow();
        assertThat(archive.about(post.value()))
                .filteredOn(entry -> entry.kind() == EntryKind.POST_EDIT)
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains("closed for ever", "snapshot"));
        place.audience().remove(remote);
        follow();
        follow();
        assertThat(archive.about(post.value()))
                .filteredOn(entry -> entry.kind() == EntryKind.POST_DELETION)
                .hasSize(1);
        assertThat(book.stumbles(List.of(account))).isEmpty();
    }

    /** Down to the finest level, also where the network fails, and where it quotes the token in what it answers. */
    @ParameterizedTest
    @MethodSource("networks")
    void BEL06tokenIsInNoLogNoEntryAndOnNoPage(Network network) {
        try (Overheard log = new Overheard()) {
            aPostIsOutOn(network);
            place.audience().comment(remote, "Who is there?");
            follow();
            Hiding hiding = comments.hide(Tidewater.LUIS, newest().id(), "A test", NOON);
            if (place.audience() instanceof LocalNetwork local) {
                local.wantsUsToWait(Duration.ofHours(2));
                follow();
                local.listensAgain();
            }
            thePostIsTakenBack();
            String token = place.login().secret().value();
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(token));
            assertThat(archive.about(post.value()))
                    .isNotEmpty()
                    .noneMatch(entry -> entry.content().contains(token));
            assertThat(hiding + " " + publications.of(post) + comments.unseen(Tidewater.LUIS))
                    .doesNotContain(token);
        }
    }

    @Test
    void everyModeratorIsCalledAndSeesTheComment() {
        LocalGraph graph = aPostIsOutOnFacebook();
        accounts.moderate(accounts.find(account).orElseThrow(), List.of(Tidewater.DANA, Tidewater.HUGH));
        graph.comment(remote, "You are all idiots, I will shoot you");
        follow();
        Heard heard = newest();
        assertThat(deliveries.of(new MessageId(heard.id())))
                .extracting(delivery -> delivery.parcel().recipient())
                .containsExactlyInAnyOrder(Tidewater.DANA, Tidewater.HUGH);
        assertThat(comments.of(Tidewater.HUGH, 100))
                .extracting(Comments.Shown::heard)
                .containsExactly(heard);
        assertThat(comments.hide(Tidewater.HUGH, heard.id(), "A threat", NOON)).isEqualTo(new Hiding.Hidden());
    }

    /** Whoever says something kind first and changes it later is read again. */
    @Test
    void commentThatWasChangedIsArchivedAndScannedAgain() {
        LocalGraph graph = aPostIsOutOnFacebook();
        graph.comment(remote, "See you on Friday!");
        follow();
        Heard kind = newest();
        graph.editComment(remote, kind.remote(), "You are all idiots, I will shoot you");
        follow();
        follow();
        assertThat(newest().concern()).isEqualTo(Concern.GRAVE);
        assertThat(newest().edits()).isEqualTo(1);
        assertThat(steps(kind)).containsExactly("HEARD", "EDITED");
        assertThat(deliveries.of(new MessageId(kind.id()))).hasSize(1);
    }

    @Test
    void networkThatSaysWaitIsLeftAloneUntilThenAndTheModeratorSeesWhy() {
        LocalGraph graph = aPostIsOutOnFacebook();
        graph.comment(remote, "Who is there?");
        graph.wantsUsToWait(Duration.ofHours(2));
        follow();
        assertThat(graph.askedWhileWaiting()).as("questions after the first").isEqualTo(1);
        assertThat(comments.unseen(Tidewater.LUIS))
                .filteredOn(unseen -> unseen.account().id().equals(account))
                .singleElement()
                .satisfies(unseen -> {
                    assertThat(unseen.why()).contains("wait");
                    assertThat(unseen.next()).isEqualTo(NOON.plus(Duration.ofHours(2)));
                });
        assertThat(heardHere()).isEmpty();
    }

    @Test
    void hidingThatTheNetworkDidNotDoIsAskedForAgain() {
        Heard heard = anInsultIsHeardOn(Network.FACEBOOK);
        LocalGraph graph = (LocalGraph) place.audience();
        graph.wantsUsToWait(Duration.ofHours(2));
        assertThat(comments.hide(Tidewater.LUIS, heard.id(), "It insults students", NOON))
                .isInstanceOf(Hiding.NotNow.class);
        assertThat(graph.isShown(remote, heard.remote())).isTrue();
        graph.listensAgain();
        follow();
        assertThat(graph.isShown(remote, heard.remote())).isFalse();
        assertThat(steps(heard)).containsExactly("HEARD", "HIDING", "HIDDEN");
    }

    private LocalGraph aPostIsOutOnFacebook() {
        aPostIsOutOn(Network.FACEBOOK);
        return (LocalGraph) place.audience();
    }

    private void aPostIsOutOn(Network network) {
        place = Place.on(network);
        Account approved = accounts.add(network, place.login());
        account = approved.id();
        Post written = new Post(PostId.random(), "Robotics on Friday " + PostId.random(), null, List.of(), true);
        post = transactions.executeWrite(_ -> {
            publications.schedule(written, approved, NOON, NOON);
            return written.id();
        });
        once.work(networks.of(network));
        remote = book.out(account, NOON.minus(Duration.ofDays(1))).getFirst().remote();
        follow();
    }

    /** The account's own visit, whatever else is due. */
    private void follow() {
        book.follow(account, NOON);
        boolean more = true;
        while (more) {
            more = following.next();
        }
    }

    private Heard newest() {
        return heardHere().getFirst();
    }

    private List<Heard> heardHere() {
        return comments.of(Tidewater.LUIS, 100).stream()
                .map(Comments.Shown::heard)
                .filter(heard -> heard.account().equals(account))
                .toList();
    }

    private List<String> steps(Heard heard) {
        return archive.about(heard.id()).stream()
                .filter(entry -> entry.kind() == EntryKind.COMMENT)
                .map(ArchiveEntry::content)
                .flatMap(content -> Stream.of(CommentEntry.Step.values())
                        .map(Enum::name)
                        .filter(step -> content.contains("\"step\":\"" + step + "\"")))
                .toList();
    }
}
