package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.crosswalk.delivery.Eventually;
import org.crosswalk.demo.CaughtMail;
import org.crosswalk.demo.Mailbox;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.afterwards.AfterBook;
import org.crosswalk.social.network.Place;
import org.crosswalk.social.network.RemoteId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts, accounts and comments as people see them: on a desk, and on a phone. */
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "crosswalk.social.wire.loopback", value = "true")
@Property(name = "crosswalk.social.following.poll", value = "1s")
@Property(name = "crosswalk.social.following.every", value = "1s")
class SocialBrowserTest {
    private static final int PHONE = 390;
    private static final Pattern LINK = Pattern.compile("/consent/[\\w-]{43}");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Mailbox mailbox;

    @Inject
    AfterBook after;

    /** Each width on a network that lets a comment be hidden; on the live ones too where {@code infra/test-networks} started them. */
    static Stream<Arguments> widthsAndNetworks() {
        return Stream.concat(
                Stream.of(arguments(1280, Network.FACEBOOK), arguments(390, Network.FACEBOOK)),
                Place.thatHide()
                        .filter(network -> network != Network.FACEBOOK)
                        .map(network -> arguments(network == Network.BLUESKY ? 1280 : 390, network)));
    }

    @ParameterizedTest(name = "{0} pixels wide, {1}")
    @MethodSource("widthsAndNetworks")
    void aPostIsStoppedMendedApprovedPublishedAndABadCommentIsHidden(int width, Network network) throws IOException {
        try (Place place = Place.on(network);
                Visitor dana = visitor(width);
                Visitor ruth = visitor(PHONE)) {
            AccountId account = official(dana, ruth, place);

            dana.open("/posts");
            dana.expect("Posts");
            dana.follow("Write a post");
            dana.expect("Write a post");
            dana.page().locator("[value='" + account + "']").check();
            dana.page().locator("[name=account]").first().check();
            String text = "What a game at Harbor! Thank you all for coming. " + width + " " + network;
            dana.field("Text").fill(text);
            assertThat(dana.preview()).containsText("characters");
            dana.page().locator("#file-0").setInputFiles(new FilePayload("game.jpg", "image/jpeg", photo()));
            dana.page().locator("#new-alternative-0").fill("Players run across the field");
            dana.page().locator("#find-shown").fill("Papadakis");
            picked(dana, "shown", "Papadakis").check();
            dana.page().getByLabel("The public may comment").check();
            dana.page().getByLabel("All of it is our own").check();
            dana.picture("social-form");
            dana.press("Save and check");

            dana.expect("A post");
            assertThat(dana.page().locator("main")).containsText("These students may not appear");
            assertThat(dana.page().locator("main")).containsText("Zoe Papadakis");
            assertThat(dana.page().locator("main")).containsText("the family refused the media release");
            assertThat(dana.button("Ask for approval")).hasCount(0);
            dana.picture("social-stopped");

            dana.follow("Change it");
            picked(dana, "shown", "Papadakis").uncheck();
            dana.page().locator("#find-shown").fill("Carter");
            picked(dana, "shown", "Carter").first().check();
            dana.press("Save and check");
            dana.expect("A post");
            dana.press("Ask for approval");
            assertThat(dana.page().locator("main")).containsText("Waiting for approval");
            assertThat(dana.button("Approve")).hasCount(0);

            arrived("rlindqvist", "A post of Harbor High School waits for your answer");
            ruth.open("/posts");
            ruth.expect("Posts");
            ruth.page()
                    .locator(".lines a")
                    .filter(new Locator.FilterOptions().setHasText(text))
                    .click();
            ruth.expect("A post");
            ruth.picture("social-approve");
            ruth.tabTo("Your comment");
            ruth.type("Lovely");
            ruth.tabTo("Approve");
            ruth.type("Enter");
            assertThat(ruth.page().locator("main")).containsText("Approved");
            ruth.await(() -> ruth.page().getByText("Published").count() == 2);
            ruth.expect("A post");
            ruth.picture("social-published");
            assertThat(place.audience().texts()).anyMatch(shown -> shown.contains(text));
            assertThat(feed()).contains(text, "alt=\"Players run across the field\"");

            RemoteId post = after.out(account, Instant.EPOCH).getFirst().remote();
            String bad = "You are all idiots, I will shoot you " + width + " " + network;
            place.audience().comment(post, bad);
            arrived("dreyes", "A comment on " + place.login().handle() + " needs you");
            dana.go("Comments");
            dana.await(() -> dana.page().getByText(bad).count() > 0);
            dana.expect("Comments of the public");
            dana.picture("social-comments");
            dana.tabTo("Why it is hidden");
            dana.type("A threat", "Enter");
            assertThat(dana.page().locator(".comment").first()).containsText("Hidden by Dana Reyes: A threat");
            dana.expect("Comments of the public");
            dana.picture("social-hidden");
            RemoteId comment = after.newest(List.of(account), 1).getFirst().remote();
            assertThat(place.audience().isShown(post, comment)).isFalse();

            ruth.open("/oversight");
            ruth.expect("Oversight");
            ruth.picture("social-oversight");
        }
    }

    /** Dana asks for it, Ruth approves it with comments, and Dana seals its secret. */
    private AccountId official(Visitor dana, Visitor ruth, Place place) {
        dana.signIn("dreyes").open("/accounts");
        dana.expect("Accounts");
        ask(dana, place);
        dana.expect(place.login().handle());
        String page = URI.create(dana.page().url()).getPath();

        ruth.signIn("rlindqvist").open(page);
        ruth.expect(place.login().handle());
        ruth.page().getByLabel("Also let the public comment").check();
        ruth.picture("social-decide-account");
        ruth.press("Approve");
        assertThat(ruth.page().locator("main")).containsText("The public may comment");

        dana.open(page);
        dana.page()
                .getByLabel("Application password or token")
                .fill(place.login().secret().value());
        dana.press("Seal it");
        assertThat(dana.page().locator("main")).containsText("A secret is sealed here");
        dana.expect(place.login().handle());
        dana.picture("social-account");
        return new AccountId(page.substring(page.lastIndexOf('/') + 1));
    }

    private static void ask(Visitor dana, Place place) {
        dana.follow("Ask for an account");
        dana.expect("Ask for an official account");
        dana.page().getByLabel("Network").selectOption(place.network().name());
        dana.field("Address").fill(place.login().address().toString());
        dana.page().getByLabel("Name of the account there").fill(place.login().handle());
        dana.page().getByLabel("What it is for").fill("News of our games");
        dana.page().getByLabel("Privacy settings").fill("Everybody reads it");
        dana.page().getByLabel("Let the public comment").check();
        dana.picture("social-ask-account");
        dana.press("Ask");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {1280, 390})
    void twoPeopleOpenASecretTogetherAndItIsSeenOnce(int width) {
        try (Place place = Place.on(Network.FACEBOOK);
                Visitor dana = visitor(width);
                Visitor ruth = visitor(width);
                Visitor otis = visitor(width)) {
            String page = "/accounts/" + official(dana, ruth, place);
            ruth.open(page);
            ruth.page().getByLabel("What you need it for").fill("The password has to be changed");
            ruth.press("Ask to see it");
            ruth.expect(place.login().handle());
            assertThat(ruth.button("Agree")).hasCount(0);
            otis.signIn("okline").open(page);
            otis.expect(place.login().handle());
            otis.picture("social-agree");
            otis.press("Agree");
            assertThat(otis.page().locator("main"))
                    .not()
                    .containsText(place.login().secret().value());
            ruth.open(page);
            ruth.press("Show it once");
            assertThat(ruth.page().locator("main"))
                    .containsText(place.login().secret().value());
            ruth.expect(place.login().handle());
            ruth.picture("social-secret");
            ruth.open(page);
            assertThat(ruth.button("Show it once")).hasCount(0);
            ruth.open("/official-accounts");
            ruth.forgetCookies();
            ruth.open("/official-accounts");
            ruth.expect("Official accounts");
            ruth.picture("social-official");
        }
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {1280, 390})
    void aPrincipalSaysWhoModeratesAndNobodyAsksForTheSameAccountAgain(int width) {
        try (Place place = Place.on(Network.FACEBOOK);
                Visitor dana = visitor(width);
                Visitor ruth = visitor(width)) {
            String page = "/accounts/" + official(dana, ruth, place);
            assertThat(dana.button("Add as a moderator")).hasCount(0);
            ruth.open(page);
            ruth.field("A colleague").selectOption(new SelectOption().setLabel("Hugh Dunn"));
            ruth.press("Add as a moderator");
            ruth.expect(place.login().handle());
            assertThat(ruth.page().locator(".facts")).containsText("Dana Reyes and Hugh Dunn");
            ruth.picture("social-moderators");
            ruth.tabTo("Remove");
            ruth.type("Enter");
            ruth.expect(place.login().handle());
            assertThat(ruth.page().locator(".facts")).not().containsText("Dana Reyes and Hugh Dunn");
            assertThat(ruth.page().locator("main")).containsText("Moderator removed by");
            assertThat(ruth.button("Remove Hugh Dunn")).hasCount(0);

            dana.open("/accounts");
            ask(dana, place);
            assertThat(dana.page().locator("[role=alert]"))
                    .containsText(place.login().handle()
                            + " is in the register already (Harbor High School), and Dana Reyes answers for it.");
            dana.expect("Ask for an official account");
            dana.picture("social-ask-account-held");
        }
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {1280, 390})
    void aFamilyIsAskedAndADisputedFindingAndADelegateHaveTheirPages(int width) {
        try (Visitor dana = visitor(width);
                Visitor family = visitor(PHONE);
                Visitor ruth = visitor(width)) {
            dana.signIn("dreyes").open("/posts/new");
            dana.page().locator("[name=account]").first().check();
            dana.field("Text").fill("Zoe Papadakis won the race! " + width);
            dana.page().getByLabel("All of it is our own").check();
            dana.press("Save and check");
            dana.expect("A post");
            String post = URI.create(dana.page().url()).getPath();
            dana.press("Ask the families by e-mail");
            dana.open(post);
            assertThat(dana.page().locator("main")).containsText("no answer yet");
            dana.expect("A post");

            family.open(link());
            family.expect("May Zoe Papadakis be in this post?");
            family.picture("social-consent");
            family.page().getByLabel("Yes, to this post").check();
            family.press("Send my answer");
            assertThat(family.page().locator("main")).containsText("Your yes is kept");
            family.expect("May Zoe Papadakis be in this post?");

            dana.open(post);
            assertThat(dana.page().locator("main")).not().containsText("These students may not appear");
            dana.page().getByText("That is not so").first().click();
            dana.page().getByLabel("Why not?").first().fill("It is the runner of 1936, " + width);
            dana.expect("A post");
            dana.picture("social-appeal");
            dana.press("Tell them");
            dana.expect("A post");

            ruth.signIn("rlindqvist").open("/oversight");
            ruth.expect("Oversight");
            assertThat(ruth.page().locator("main")).containsText("It is the runner of 1936, " + width);
            ruth.picture("social-appeals");
            ruth.open("/posts");
            ruth.page().getByLabel("Who").selectOption(new SelectOption().setLabel("Hugh Dunn"));
            ruth.page().getByLabel("First day").fill("2026-12-10");
            ruth.page().getByLabel("Last day").fill("2026-12-01");
            ruth.press("Name them");
            assertThat(ruth.page().locator("[role=alert]")).containsText("of at most 92 days");
            ruth.page().getByLabel("Who").selectOption(new SelectOption().setLabel("Hugh Dunn"));
            ruth.page().getByLabel("First day").fill("2026-12-10");
            ruth.page().getByLabel("Last day").fill("2026-12-11");
            ruth.press("Name them");
            ruth.expect("Posts");
            ruth.picture("social-absence");
            ruth.press("End");
            assertThat(ruth.button("End")).hasCount(0);
        }
    }

    private String feed() throws IOException {
        try (InputStream feed = server.getURI().resolve("/feed.atom").toURL().openStream()) {
            return new String(feed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The way to the consent page that the newest letter shows. */
    private String link() {
        arrived("", "May Zoe Papadakis be in a post?");
        Matcher link = mailbox.mails().stream()
                .filter(mail -> mail.subject().equals("May Zoe Papadakis be in a post?"))
                .max(Comparator.comparing(CaughtMail::at))
                .map(mail -> LINK.matcher(mail.text()))
                .orElseThrow();
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void arrived(String username, String subject) {
        Eventually.holds(() -> mailbox.mails().stream()
                .anyMatch(mail -> mail.subject().equals(subject) && mail.to().startsWith(username)));
    }

    private static Locator picked(Visitor who, String name, String student) {
        return who.page()
                .locator("#pick-" + name + " .choice")
                .filter(new Locator.FilterOptions().setHasText(student))
                .locator("input");
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server.getURI().toString(), new NewContextOptions().setViewportSize(width, 850));
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(120, 180, 230), 0, 800, new Color(60, 140, 70)));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(Color.WHITE);
        pen.fillOval(560, 500, 60, 60);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
