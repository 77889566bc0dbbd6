package org.crosswalk.social.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.OTIS;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.Network;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Register.Asking;
import org.crosswalk.social.accounts.Register.Stepping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.social.keys", value = "target/test-seals")
class RegisterTest {
    private static final Instant NOW = NOON.toInstant();
    private static final Secret SECRET = new Secret("wxyz-abcd-efgh-ijkl");
    private static final Path SEALS = Path.of("target/test-seals");

    @Inject
    Register register;

    @Inject
    Accounts accounts;

    @Inject
    SealedCredentials credentials;

    @Inject
    SealedSecrets secrets;

    @Inject
    AccountBook book;

    @Inject
    TwoPersonOpening openings;

    @Inject
    Caretaker caretaker;

    @Inject
    ArchiveEntries entries;

    @Inject
    Deliveries deliveries;

    @Inject
    Visiting visiting;

    @BeforeAll
    static void noKeysOfYesterday() throws Exception {
        if (Files.exists(SEALS)) {
            try (Stream<Path> files = Files.list(SEALS)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void LEI14principalApprovesBeforeAnythingIsPublished() {
        AccountId id = asked(DANA, wish());
        assertThat(account(id).mayPublish()).isFalse();

        assertThat(register.approve(visiting.as(CARLOS), standing(id), false, "", NOW))
                .isInstanceOf(Stepping.NotTheirs.class);
        assertThat(register.approve(visiting.as(RUTH), standing(id), false, "", NOW))
                .isInstanceOf(Stepping.Done.class);

        assertThat(account(id).mayPublish()).isTrue();
        assertThat(entries.about(id.value())).extracting(entry -> entry.kind()).containsOnly(EntryKind.ACCOUNT);
        assertThat(entries.about(id.value()).getLast().content()).contains("APPROVED", RUTH.value());
    }

    @Test
    void BEL04nobodyApprovesTheAccountTheyAskedForThemselves() {
        AccountId id = asked(RUTH, wish());
        assertThat(register.approve(visiting.as(RUTH), standing(id), false, "", NOW))
                .isInstanceOf(Stepping.OwnWish.class);
        assertThat(register.approve(visiting.as(GRACE), standing(id), false, "", NOW))
                .isInstanceOf(Stepping.Done.class);
    }

    @Test
    void BEL04sameOutsideAccountIsRegisteredOnceAndWhoAsksAgainLearnsWhoHasIt() {
        Wish wish = wish(Network.BLUESKY, "https://bsky.social", "gulls.bsky.social", false);
        AccountId first = asked(DANA, wish);
        Wish typedOtherwise = wish(Network.BLUESKY, "https://pds.example", "@Gulls.Bsky.Social", false);

        Asking second = register.ask(visiting.as(RUTH), typedOtherwise, NOW);

        assertThat(second).isEqualTo(new Asking.Held(standing(first)));
        assertThat(register.all())
                .filteredOn(standing -> standing.account().handle().equalsIgnoreCase("@gulls.bsky.social"))
                .isEmpty();
    }

    @Test
    void accountThatWasNotApprovedCanBeAskedForAgain() {
        Wish wish = wish();
        AccountId first = asked(DANA, wish);
        register.sendBack(visiting.as(RUTH), standing(first), "Say more of what it is for", NOW);

        AccountId second = asked(DANA, wish);

        assertThat(register.ask(visiting.as(DANA), wish, NOW)).isEqualTo(new Asking.Held(standing(second)));
    }

    @Test
    void sameHandleOnAnotherSiteIsAnotherAccount() {
        asked(DANA, wish(Network.WORDPRESS, "https://harbor.example", "editor", false));
        asked(DANA, wish(Network.WORDPRESS, "https://gulls.example", "editor", false));
        assertThat(register.ask(
                        visiting.as(DANA), wish(Network.WORDPRESS, "https://HARBOR.example/", "Editor", false), NOW))
                .isInstanceOf(Asking.Held.class);
    }

    @Test
    void ofManyWhoAskAtOnceOneHasIt() throws Exception {
        Wish wish = wish();
        List<Callable<Asking>> askers = IntStream.range(0, 8)
                .<Callable<Asking>>mapToObj(_ -> () -> register.ask(visiting.as(DANA), wish, NOW))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(askers.size())) {
            List<Asking> answers =
                    threads.invokeAll(askers).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(Asking.Asked.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Asking.Held.class::isInstance).hasSize(7);
        }
    }

    @Test
    void studentModeratesNoAccount() {
        Wish wish = wish();
        Wish byStudent = new Wish(
                wish.school(),
                wish.network(),
                wish.address(),
                wish.handle(),
                wish.purpose(),
                wish.privacy(),
                wish.opener(),
                JAYLEN,
                false);
        assertThat(register.ask(visiting.as(DANA), byStudent, NOW))
                .isEqualTo(new Asking.Faulty(Set.of(Wish.Fault.MODERATOR_UNKNOWN)));
    }

    @Test
    void LEI14onlyTheDistrictsAddressOpensIt() {
        Wish personal = new Wish(
                Optional.of(HARBOR),
                Network.BLUESKY,
                URI.create("https://bsky.social"),
                "harbor",
                "News",
                "Public",
                new EmailAddress("dana@mail.example"),
                DANA,
                false);
        assertThat(register.ask(visiting.as(DANA), personal, NOW))
                .isEqualTo(new Asking.Faulty(Set.of(Wish.Fault.OPENER_NOT_OF_DISTRICT)));
    }

    @Test
    void BEL05commentsStayOffUnlessTheyAreApprovedToo() {
        AccountId quiet = approved(wish(true), false);
        AccountId open = approved(wish(true), true);
        AccountId neverAsked = approved(wish(false), true);
        assertThat(account(quiet).comments()).isFalse();
        assertThat(account(open).comments()).isTrue();
        assertThat(account(neverAsked).comments()).isFalse();
    }

    @Test
    void LEI14districtFreezesAndSeizesAtOnce() {
        AccountId id = approved(wish(), false);
        credentials.seal(visiting.as(DANA), standing(id), SECRET, NOW);
        register.change(visiting.as(OTIS), standing(id), Step.Kind.FROZEN, "Strange posts", NOW);
        assertThat(account(id).mayPublish()).isFalse();
        assertThat(credentials.open(id)).isEmpty();

        register.change(visiting.as(OTIS), standing(id), Step.Kind.SEIZED, "It was sold", NOW);
        assertThat(account(id).state()).isEqualTo(Account.State.SEIZED);
        assertThat(register.change(visiting.as(OTIS), standing(id), Step.Kind.THAWED, "All good", NOW))
                .isInstanceOf(Stepping.NotNow.class);
    }

    @Test
    void BEL06secretIsSealedWithAKeyOutsideTheDatabaseAndOpenedForThePublisher() throws Exception {
        AccountId id = approved(wish(), false);
        assertThat(credentials.seal(visiting.as(DANA), standing(id), SECRET, NOW))
                .isTrue();

        byte[] lying = secrets.find(id).orElseThrow().bytes();
        assertThat(new String(lying, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET.value());
        assertThat(credentials.open(id).orElseThrow().value()).isEqualTo(SECRET.value());
        try (Stream<Path> keys = Files.list(SEALS)) {
            for (Path key :
                    keys.filter(file -> file.toString().endsWith(".key")).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                        .isEqualTo("rw-------");
            }
        }
    }

    /** What stands on a stopped account must still go away; nothing more is published there. */
    @Test
    void LEI14stoppedAccountsSecretOpensForTakingBackAlone() {
        AccountId id = approved(wish(), false);
        credentials.seal(visiting.as(DANA), standing(id), SECRET, NOW);
        register.change(visiting.as(RUTH), standing(id), Step.Kind.FROZEN, "A hurry", NOW);
        assertThat(credentials.open(id)).isEmpty();
        assertThat(credentials.openToTakeBack(id)).isPresent();
    }

    @Test
    void BEL06secretMovedToAnotherAccountDoesNotOpen() {
        AccountId one = approved(wish(), false);
        AccountId other = approved(wish(), false);
        credentials.seal(visiting.as(DANA), standing(one), SECRET, NOW);
        SealedSecrets.Lying lying = secrets.find(one).orElseThrow();
        secrets.put(new SealedSecrets.Lying(other, lying.keyId(), lying.bytes()), DANA, NOW);
        assertThat(credentials.open(other)).isEmpty();
        credentials.seal(visiting.as(DANA), standing(other), SECRET, NOW);
    }

    @Test
    void BEL06rotationSealsEverythingAnewAndForgetsTheOldKey() throws Exception {
        AccountId id = approved(wish(), false);
        credentials.seal(visiting.as(DANA), standing(id), SECRET, NOW);
        String before = secrets.find(id).orElseThrow().keyId();

        assertThat(credentials.rotate(NOW)).isPositive();

        assertThat(secrets.find(id).orElseThrow().keyId()).isNotEqualTo(before);
        assertThat(Files.exists(SEALS.resolve(before + ".key"))).isFalse();
        assertThat(credentials.open(id).orElseThrow().value()).isEqualTo(SECRET.value());
    }

    @Test
    void BEL06personSeesASecretOnceAndOnlyWithASecondPerson() {
        AccountId id = approved(wish(), false);
        credentials.seal(visiting.as(DANA), standing(id), SECRET, NOW);
        assertThat(openings.ask(visiting.as(DANA), standing(id), "I forgot it", NOW))
                .isInstanceOf(TwoPersonOpening.Answer.NotTheirs.class);
        openings.ask(visiting.as(RUTH), standing(id), "Dana is ill", NOW);
        Opening asked = openings.of(id).getFirst();

        assertThat(openings.see(visiting.as(RUTH), standing(id), asked, NOW))
                .isInstanceOf(TwoPersonOpening.Answer.NotNow.class);
        assertThat(openings.agree(visiting.as(RUTH), standing(id), asked, NOW))
                .isInstanceOf(TwoPersonOpening.Answer.SamePerson.class);
        assertThat(openings.agree(visiting.as(OTIS), standing(id), asked, NOW))
                .isInstanceOf(TwoPersonOpening.Answer.Done.class);
        Opening agreed = openings.find(asked.id()).orElseThrow();
        assertThat(openings.see(visiting.as(OTIS), standing(id), agreed, NOW))
                .isInstanceOf(TwoPersonOpening.Answer.NotTheirs.class);
        assertThat(openings.see(visiting.as(RUTH), standing(id), agreed, NOW))
                .isEqualTo(new TwoPersonOpening.Answer.Seen(SECRET));
        assertThat(openings.see(
                        visiting.as(RUTH),
                        standing(id),
                        openings.find(asked.id()).orElseThrow(),
                        NOW))
                .isInstanceOf(TwoPersonOpening.Answer.NotNow.class);

        assertThat(entries.about(id.value()))
                .filteredOn(entry -> entry.kind() == EntryKind.ACCESS)
                .hasSize(3)
                .allMatch(entry -> entry.content().contains("Dana is ill"))
                .noneMatch(entry -> entry.content().contains(SECRET.value()));
    }

    @Test
    void LEI14leaversAccountPassesToThePrincipal() {
        PersonId left = new PersonId("somebody-who-left");
        AccountId id = AccountId.random();
        Account theirs = new Account(
                id,
                Optional.of(HARBOR),
                Network.FEED,
                URI.create("/feed.atom"),
                "feed",
                "News",
                "Public",
                new EmailAddress("left@tidewater.example"),
                left,
                List.of(left),
                false,
                Account.State.ASKED_FOR);
        book.add(theirs, false, NOW);
        register.approve(visiting.as(RUTH), standing(id), false, "", NOW);

        caretaker.look(NOON);

        assertThat(account(id).keeper()).isEqualTo(RUTH);
        assertThat(account(id).moderators()).containsExactly(RUTH);
        assertThat(account(id).mayPublish()).isTrue();
    }

    @Test
    void accountOfTheDistrictThatNobodyKeepsIsFrozen() {
        PersonId left = new PersonId("somebody-who-left");
        AccountId id = AccountId.random();
        book.add(
                new Account(
                        id,
                        Optional.empty(),
                        Network.FEED,
                        URI.create("/feed.atom"),
                        "feed",
                        "News",
                        "Public",
                        new EmailAddress("left@tidewater.example"),
                        left,
                        List.of(left),
                        false,
                        Account.State.ASKED_FOR),
                false,
                NOW);
        register.approve(visiting.as(GRACE), standing(id), false, "", NOW);
        caretaker.look(NOON);
        assertThat(account(id).state()).isEqualTo(Account.State.FROZEN);
    }

    @Test
    void afterAYearItsKeeperIsAskedToLookOnce() {
        AccountId id = approved(wish(), false);
        ZonedDateTime later = NOON.plusDays(366);
        assertThat(standing(id).isReviewDue(NOON.plusDays(364).toInstant())).isFalse();
        assertThat(standing(id).isReviewDue(later.toInstant())).isTrue();

        caretaker.look(later);
        caretaker.look(later.plusDays(1));

        assertThat(deliveries.of(new MessageId(id.value()))).hasSize(1);
        register.change(visiting.as(RUTH), standing(id), Step.Kind.REVIEWED, "All well", later.toInstant());
        assertThat(standing(id).isReviewDue(later.toInstant())).isFalse();
    }

    private AccountId approved(Wish wish, boolean comments) {
        AccountId id = asked(DANA, wish);
        register.approve(visiting.as(RUTH), standing(id), comments, "", NOW);
        return id;
    }

    private AccountId asked(PersonId who, Wish wish) {
        return ((Asking.Asked) register.ask(visiting.as(who), wish, NOW)).account();
    }

    private static Wish wish() {
        return wish(false);
    }

    /** Each for an account of its own. */
    private static Wish wish(boolean comments) {
        return wish(Network.BLUESKY, "https://bsky.social", "harbor-" + UUID.randomUUID(), comments);
    }

    private static Wish wish(Network network, String address, String handle, boolean comments) {
        return new Wish(
                Optional.of(HARBOR),
                network,
                URI.create(address),
                handle,
                "News of the school",
                "Public, nobody can write to it",
                new EmailAddress("news@tidewater.example"),
                DANA,
                comments);
    }

    private Standing standing(AccountId id) {
        return register.find(id).orElseThrow();
    }

    private Account account(AccountId id) {
        return accounts.find(id).orElseThrow();
    }
}
