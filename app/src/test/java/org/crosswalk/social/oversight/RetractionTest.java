package org.crosswalk.social.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Picture;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Publications.State;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.SealedCredentials;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.social.accounts.Step;
import org.crosswalk.social.accounts.Wish;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.consent.Asking;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.network.Pictures;
import org.crosswalk.social.network.Place;
import org.crosswalk.social.network.Shows;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.publishing.Once;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every network that can be had on this machine: a family's no reaches a post that is out, also where its account was stopped since. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.once", value = "true")
@Property(name = "crosswalk.social.wire.loopback", value = "true")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
@Property(name = "crosswalk.social.following.enabled", value = "false")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@SuppressWarnings("NullAway.Init") // the first line of each test makes the post
class RetractionTest {
    @Inject
    Register register;

    @Inject
    SealedCredentials credentials;

    @Inject
    Writing writing;

    @Inject
    Approval approval;

    @Inject
    Retracting retracting;

    @Inject
    Publications publications;

    @Inject
    PostBook book;

    @Inject
    Asking asking;

    @Inject
    ConsentAnswers answers;

    @Inject
    PostedLinks letters;

    @Inject
    Once once;

    @Inject
    Networks networks;

    @Inject
    ArchiveEntries archive;

    @Inject
    Visiting visiting;

    private Place place;
    private AccountId account;
    private String text;
    private PostId post;

    static Stream<Network> networks() {
        return Place.all();
    }

    @AfterEach
    void end() {
        place.close();
    }

    @ParameterizedTest
    @MethodSource("networks")
    @Shows("retraction")
    void BEL07withdrawnConsentIsFoundByStudentAndThePostIsTakenAwayThereWithOneAction(Network network) {
        aPostShowsJaylenOn(network);
        hisFamilyWithdrawsItsConsent();

        assertThat(retract(found())).isEqualTo(Retracting.Answer.RETRACTED);
        once.work(networks.of(network));

        assertThat(isOut()).isFalse();
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.RETRACTED);
        assertThat(steps()).containsSubsequence("PUBLISHED", "RETRACTING", "RETRACTED");
        assertThat(retracting.with(JAYLEN)).extracting(WrittenPost::id).doesNotContain(post);
    }

    @ParameterizedTest
    @MethodSource("networks")
    @Shows("frozen account")
    void LEI14postOnAFrozenAccountIsTakenAwayToo(Network network) {
        aPostShowsJaylenOn(network);
        stop(Step.Kind.FROZEN);

        assertThat(retract(found())).isEqualTo(Retracting.Answer.RETRACTED);
        once.work(networks.of(network));

        assertThat(isOut()).isFalse();
        assertThat(steps()).containsSubsequence("PUBLISHED", "RETRACTING", "RETRACTED");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void LEI14postOnASeizedAccountIsTakenAwayToo(Network network) {
        aPostShowsJaylenOn(network);
        stop(Step.Kind.SEIZED);

        assertThat(retract(found())).isEqualTo(Retracting.Answer.RETRACTED);
        once.work(networks.of(network));

        assertThat(isOut()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void LEI14nothingMoreIsPublishedOnAFrozenAccount(Network network) {
        anAccountIsApprovedOn(network);
        approved(draft());
        stop(Step.Kind.FROZEN);

        once.work(networks.of(network));

        assertThat(isOut()).isFalse();
        assertThat(publications.of(post))
                .extracting(Publications.Published::state)
                .containsExactly(State.FAILED);
        assertThat(steps()).doesNotContain("SENDING");
    }

    private void aPostShowsJaylenOn(Network network) {
        anAccountIsApprovedOn(network);
        approved(draft());
        once.work(networks.of(network));
        assertThat(isOut()).isTrue();
    }

    private void anAccountIsApprovedOn(Network network) {
        place = Place.on(network);
        Wish wish = new Wish(
                Optional.of(HARBOR),
                network,
                place.login().address(),
                place.login().handle(),
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                DANA,
                false);
        account = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(RUTH), standing(), false, "", NOON.toInstant());
        assertThat(credentials.seal(visiting.as(DANA), standing(), place.login().secret(), NOON.toInstant()))
                .isTrue();
        assertThat(standing().account().state()).isEqualTo(Account.State.APPROVED);
    }

    private Draft draft() {
        Image robot = Pictures.robot();
        String digest = writing.keep(robot.bytes(), robot.picture().mediaType()).digest();
        text = "A great day at the field " + PostId.random();
        return new Draft(
                Optional.of(HARBOR),
                text,
                null,
                List.of(new Picture(digest, "image/png", 160, 90, "Two players run", "")),
                Set.of(account),
                false,
                null,
                Set.of(JAYLEN),
                Set.of(),
                false,
                true);
    }

    private void approved(Draft draft) {
        post = ((Writing.Saving.Saved) writing.write(visiting.as(DANA), draft, NOON)).post();
        assertThat(approval.handIn(visiting.as(DANA), written(), NOON)).isInstanceOf(Approval.Answer.Done.class);
        assertThat(approval.approve(visiting.as(RUTH), written(), "Lovely", NOON))
                .isInstanceOf(Approval.Answer.Done.class);
    }

    /** By the link in the letter that asks them. What is out stays until somebody has looked at it. */
    private void hisFamilyWithdrawsItsConsent() {
        String outlet = place.network().name().toLowerCase(Locale.ROOT);
        asking.ask(DANA, post, 1, Optional.of(HARBOR), Set.of(JAYLEN), Set.of(outlet), NOON);
        assertThat(answers.answer(letters.secret(post), Question.Answer.NO, NOON))
                .isInstanceOf(ConsentAnswers.Answered.Kept.class);
        assertThat(writing.gaps(written(), NOON.toLocalDate()))
                .extracting(Checked.Gap::student)
                .contains(JAYLEN.value());
        assertThat(isOut()).isTrue();
    }

    private void stop(Step.Kind kind) {
        assertThat(register.change(visiting.as(GRACE), standing(), kind, "A stranger wrote there", NOON.toInstant()))
                .isInstanceOf(Register.Stepping.Done.class);
    }

    private WrittenPost found() {
        return retracting.with(JAYLEN).stream()
                .filter(one -> one.id().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private Retracting.Answer retract(WrittenPost found) {
        return retracting.retract(visiting.as(RUTH), found, "The family withdrew its consent", NOON.toInstant());
    }

    private boolean isOut() {
        return place.audience().texts().stream().anyMatch(shown -> shown.contains(text));
    }

    private Standing standing() {
        return register.find(account).orElseThrow();
    }

    private WrittenPost written() {
        return book.find(post).orElseThrow();
    }

    private List<String> steps() {
        return archive.about(post.value()).stream()
                .map(ArchiveEntry::content)
                .flatMap(content -> Stream.of("PLANNED", "SENDING", "PUBLISHED", "FAILED", "RETRACTING", "RETRACTED")
                        .filter(step ->
                                content.contains("\"publication\":") && content.contains("\"step\":\"" + step + "\"")))
                .toList();
    }
}
