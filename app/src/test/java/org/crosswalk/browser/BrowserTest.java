package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.crosswalk.delivery.Eventually;
import org.crosswalk.demo.CaughtMail;
import org.crosswalk.demo.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job from end to end, as people see it: the demo district, a real database and real mail. */
@MicronautTest(environments = "demo", transactional = false)
class BrowserTest {
    private static final Pattern MESSAGE = Pattern.compile(".*/messages/[0-9a-f-]{36}\\?sent");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Mailbox mailbox;

    @Test
    void aCoachIsRefusedThenWritesToTheWholeTeamAndTheRecordsOfficerFindsIt() {
        try (Visitor dana = desktop()) {
            dana.open("/");
            dana.expect("Sign in");
            dana.signIn("dreyes").expect("Whom do you want to write to?");
            dana.follow("Varsity Soccer");
            dana.expect("Write to Varsity Soccer");

            dana.page().getByLabel("Subject").fill("Shin guards");
            dana.page().getByLabel("Message").fill("The heliotrope shin guards are in the locker.");
            dana.page().getByLabel("One student, or some students").check();
            dana.page().locator("[name=student]").first().check();
            assertThat(dana.preview()).containsText("Cannot be sent");
            assertThat(dana.preview()).containsText("LEI-09");
            dana.press("Send");
            dana.expect("This message was not sent");
            assertThat(dana.page().locator("main")).containsText("LEI-09");

            dana.press("Write to the whole group, Varsity Soccer");
            dana.expect("Write to Varsity Soccer");
            assertThat(dana.preview()).containsText("Will be sent to");
            dana.press("Send");
            assertThat(dana.page()).hasURL(MESSAGE);
            dana.expect("Shin guards");
            dana.await(() -> dana.page()
                            .getByText(Pattern.compile("waiting|tried again"))
                            .count()
                    == 0);
            assertThat(dana.page().locator(".counts")).containsText("delivered");
            dana.go("Sent");
            dana.expect("Sent");
        }
        assertThat(mailsAbout("Shin guards")).extracting(CaughtMail::to).doesNotHaveDuplicates();

        try (Visitor theo = desktop()) {
            theo.signIn("tmarsh");
            theo.go("Archive");
            theo.await(() -> theo.find("heliotrope").count() > 0);
            theo.expect("Archive");
            assertThat(theo.page().locator("mark").first()).hasText("heliotrope");
            theo.page().locator(".lines a").first().click();
            theo.expect("Message");
            assertThat(theo.page().locator("main")).containsText("The heliotrope shin guards are in the locker.");
        }
    }

    @Test
    void aPrivacyMessageGoesToOneStudentAndIsCopiedToThePrincipal() {
        try (Visitor dana = desktop()) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill("Your ankle");
            dana.page().getByLabel("Message").fill("Please see the athletic trainer before practice.");
            dana.page().getByLabel("One student, or some students").check();
            dana.page().getByLabel("Jay Carter").check();
            dana.page().getByLabel("What it is about").selectOption("MEDICAL");
            assertThat(dana.preview()).containsText("with a copy to the principal");
            dana.expect("Write to Varsity Soccer");
            dana.press("Send");
            dana.expect("Your ankle");
            assertThat(dana.page().getByText("Ruth Lindqvist").first()).isVisible();
        }
        try (Visitor ruth = desktop()) {
            ruth.signIn("rlindqvist");
            ruth.go("Inbox");
            ruth.await(() -> ruth.page().getByText("A privacy message was sent").count() > 0);
            ruth.expect("Inbox");
            ruth.follow("A privacy message was sent");
            ruth.expect("A privacy message was sent by Dana Reyes");
            assertThat(ruth.page().getByText("athletic trainer")).hasCount(0);
            ruth.go("Copies");
            ruth.expect("Copies of privacy messages");
            ruth.follow("From Dana Reyes");
            ruth.expect("Your ankle");
            assertThat(ruth.page().getByText("athletic trainer")).isVisible();
        }
        assertThat(mailsAbout("A privacy message was sent by Dana Reyes"))
                .isNotEmpty()
                .noneMatch(mail -> mail.text().contains("ankle") || mail.text().contains("trainer"));
        try (Visitor jay = desktop()) {
            jay.signIn("stu-01");
            jay.go("Inbox");
            jay.await(() -> jay.page().getByText("Your ankle").count() > 0);
            jay.follow("Your ankle");
            jay.expect("Your ankle");
        }
    }

    @Test
    void aMessageThatNamesAStudentWithADiagnosisWaitsForAReviewer() {
        try (Visitor dana = desktop()) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            String student = dana.page()
                    .locator(".students .choice")
                    .first()
                    .textContent()
                    .strip();
            dana.page().getByLabel("Subject").fill("Carpool on Friday");
            dana.page().getByLabel("Message").fill(student + " was diagnosed with epilepsy and cannot drive.");
            assertThat(dana.preview()).containsText("Needs a reviewer first");
            dana.expect("Write to Varsity Soccer");
            dana.press("Send");
            dana.expect("Carpool on Friday");
            assertThat(dana.page().locator(".flash")).containsText("before a reviewer has read it");
        }
        assertThat(mailbox.mails()).noneMatch(mail -> mail.subject().contains("Carpool"));
        try (Visitor imani = desktop()) {
            imani.signIn("ibrooks");
            imani.go("Review");
            imani.expect("Held messages");
            imani.follow("Carpool on Friday");
            imani.expect("Carpool on Friday");
            assertThat(imani.page().locator(".letter mark").first()).isVisible();
            imani.page().getByLabel("Note to the author").fill("The family agreed to this.");
            imani.press("Release it");
            imani.expect("Held messages");
            assertThat(imani.page().getByText("Carpool on Friday")).hasCount(0);
        }
        assertThat(mailsAbout("Carpool on Friday")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsFoundIsUnderlinedAndTheReviewerReadsWhatItsAuthorSaysAgainstIt(int width) {
        String subject = "The play at " + width;
        try (Visitor dana = visitor(new NewContextOptions().setViewportSize(width, 900))) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill(subject);
            Locator field = dana.page().getByLabel("Message");
            field.fill("\n  Dear all \uD83C\uDF89,\nYou are such a loser.");
            Locator underlined = dana.page().locator(".under u", new Page.LocatorOptions().setHasText("loser"));
            Locator reason = dana.page().locator(".field .tip");
            assertThat(underlined).hasText(Pattern.compile(".*loser.*"));
            dana.expect("Write to Varsity Soccer");

            dana.pointAt(underlined);
            assertThat(reason).isVisible();
            assertThat(reason).containsText("Bullying");
            dana.type("Escape");
            assertThat(reason).isHidden();

            field.focus();
            dana.type("Alt+ArrowDown");
            assertThat(reason).isVisible();
            assertThat(reason).containsText("Bullying");
            assertThat(dana.page().locator("#here")).containsText("Bullying");
            assertThat(dana.selected(field)).contains("loser");
            dana.expect("Write to Varsity Soccer");
            dana.type("Escape");
            assertThat(reason).isHidden();

            dana.type("Control+Home", "Well. ");
            assertThat(underlined).hasCount(1);
            dana.preview()
                    .getByRole(AriaRole.BUTTON, named("loser").setExact(true))
                    .click();
            assertThat(dana.selected(field)).contains("loser");
            dana.type("winner");
            assertThat(underlined).hasCount(0);

            field.fill("You are such a loser.");
            assertThat(dana.preview()).containsText("Needs a reviewer first");
            dana.press("Send");
            dana.expect(subject);
            dana.page().locator(".letter mark").first().focus();
            assertThat(dana.page().locator(".letter mark .tip").first()).isVisible();
            dana.page().getByText("This is not so").first().click();
            dana.page().getByLabel("Why it is not so").first().fill("It is a line of the play.");
            dana.expect(subject);
            dana.press("Tell the reviewer");
            assertThat(dana.page().locator(".disputed"))
                    .containsText("Dana Reyes says this is not so: It is a line of the play.");
            dana.expect(subject);
        }
        try (Visitor ruth = visitor(new NewContextOptions().setViewportSize(width, 900))) {
            ruth.signIn("rlindqvist");
            ruth.go("Review");
            ruth.follow(subject);
            assertThat(ruth.page().locator(".disputed"))
                    .containsText("Dana Reyes says this is not so: It is a line of the play.");
            ruth.expect(subject);
            ruth.page().getByLabel("Note to the author").fill("Then it may go.");
            ruth.press("Release it");
            ruth.expect("Held messages");
            ruth.follow(subject);
            ruth.expect(subject);
        }
    }

    @Test
    void signingInAndSendingTakesNoMouse() {
        try (Visitor dana = desktop()) {
            Page page = dana.page();
            dana.open("/sign-in");
            assertThat(page.getByLabel("Username")).isFocused();
            dana.type("dreyes", "Tab", "crosswalk-demo-1", "Enter");
            assertThat(page).hasTitle(Pattern.compile("Whom do you want.*"));
            dana.tabTo("Varsity Soccer");
            dana.type("Enter");
            assertThat(page).hasTitle(Pattern.compile("Write to Varsity Soccer.*"));
            dana.tabTo("Subject");
            dana.type("Bus", "Tab", "The bus leaves at noon.");
            assertThat(dana.preview()).containsText("Will be sent to");
            dana.tabTo("Send");
            dana.type("Enter");
            assertThat(page).hasURL(MESSAGE);
        }
    }

    @Test
    void nothingNeedsScripts() {
        try (Visitor dana = visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            dana.signIn("dreyes").follow("Varsity Soccer");
            dana.page().getByLabel("Subject").fill("Nets");
            dana.page().getByLabel("Message").fill("Please help to carry the nets.");
            dana.page().getByLabel("One student, or some students").check();
            dana.page().locator("[name=student]").first().check();
            dana.press("Preview");
            assertThat(dana.preview()).containsText("Cannot be sent");
            assertThat(dana.page().getByLabel("Message")).hasValue("Please help to carry the nets.");
            dana.preview().getByText("Write to the whole group").click();
            assertThat(dana.preview()).containsText("Will be sent to");
            dana.page().getByLabel("Message").fill("You are such a loser.");
            dana.press("Preview");
            assertThat(dana.preview().locator(".letter mark").first()).isVisible();
            assertThat(dana.preview().locator(".found")).containsText("Bullying");
            dana.page().getByLabel("Message").fill("Please help to carry the nets.");
            dana.press("Send");
            assertThat(dana.page()).hasURL(MESSAGE);
            dana.press("Sign out");
            assertThat(dana.page()).hasTitle(Pattern.compile("Sign in.*"));
        }
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        try (Visitor ruth = visitor(new NewContextOptions().setViewportSize(390, 844))) {
            ruth.open("/sign-in");
            ruth.expect("Sign in");
            ruth.signIn("rlindqvist").expect("Whom do you want to write to?");
            ruth.open("/groups/team-soccer/compose");
            ruth.expect("Write to Varsity Soccer");
            ruth.page().getByLabel("Subject").fill("Assembly");
            ruth.page().getByLabel("Message").fill("https://harbor-high.example/" + "assembly-".repeat(20));
            ruth.press("Send");
            ruth.expect("Assembly");
            for (String path : List.of("/messages", "/inbox", "/copies", "/demo/mailbox")) {
                ruth.open(path);
                ruth.expect("");
            }
        }
    }

    @Test
    void whoWasSignedOutWhileWritingSignsInBesideItAndGoesOn() {
        try (Visitor dana = desktop()) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill("Rain");
            assertThat(dana.preview()).containsText("Will be sent to");
            dana.forgetCookies();
            dana.page().getByLabel("Message").fill("It rains, so we meet in the gym.");
            assertThat(dana.preview()).containsText("Please sign in again");
            dana.inAnotherTab().signIn("dreyes");
            dana.page().getByLabel("Subject").fill("Rain today");
            assertThat(dana.preview()).containsText("Will be sent to");
            dana.press("Send");
            assertThat(dana.page()).hasURL(MESSAGE);
            dana.expect("Rain today");
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private Visitor desktop() {
        return visitor(new NewContextOptions().setViewportSize(1280, 900));
    }

    private Visitor visitor(NewContextOptions options) {
        return CHROMIUM.visitor(server.getURI().toString(), options);
    }

    private List<CaughtMail> mailsAbout(String subject) {
        Eventually.holds(
                () -> mailbox.mails().stream().anyMatch(mail -> mail.subject().equals(subject)));
        return mailbox.mails().stream()
                .filter(mail -> mail.subject().equals(subject))
                .toList();
    }
}
