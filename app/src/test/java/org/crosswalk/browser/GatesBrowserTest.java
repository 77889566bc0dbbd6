package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the policy asks of people beside their messages, as they see it. */
@MicronautTest(environments = "demo", transactional = false)
class GatesBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    /** The days for it are over: she is refused with the clause and a button, signs in a new tab, and sends what she wrote. */
    @Test
    void LEI01whoHasNotSignedIsRefusedSignsBesideItAndSends() {
        try (Visitor lena = visitor(390)) {
            lena.signIn("lhoffmann").open("/groups/class-algebra/compose");
            lena.page().getByLabel("Subject").fill("Compasses");
            lena.field("Message").fill("Please bring your compasses on Monday.");
            assertThat(lena.preview()).containsText("Cannot be sent");
            assertThat(lena.preview()).containsText("LEI-01");
            lena.press("Send");
            lena.expect("This message was not sent");
            lena.picture("gates-refused");

            Page signing = lena.page().waitForPopup(() -> lena.follow("Read and sign it"));
            Visitor beside = lena.on(signing);
            beside.expect("Agreements");
            beside.picture("gates-agreements");
            beside.page().getByLabel("I have read this and agree to it.").check();
            beside.press("Sign");
            beside.expect("Agreements");
            assertThat(beside.page().locator("main")).containsText("Your signature is on file");

            lena.press("Change the message");
            lena.expect("Write to");
            lena.press("Send");
            lena.expect("Compasses");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void thePagesOfTheGatesAreOpenToEveryone(int width) {
        try (Visitor hugh = visitor(width)) {
            hugh.signIn("hdunn").go("Signatures");
            hugh.expect("Who has signed");
            hugh.picture("gates-signatures");
            hugh.go("Sponsors");
            hugh.expect("People from outside");
            hugh.picture("gates-sponsors");
            hugh.open("/apart?student=stu-06").expect("Records for a parent without physical custody");
            hugh.picture("gates-apart");
        }
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/apps/ask");
            dana.page().getByLabel("What it is called").fill("Kahoot");
            dana.page().getByLabel("Its site").fill("https://kahoot.it/join");
            dana.page().getByLabel("What you would use it for").fill("Quizzes before a match");
            dana.page().getByLabel("The address of its privacy policy").fill("https://kahoot.it/privacy");
            dana.press("Ask for it");
            dana.expect("Ask for an app or site");
            dana.page().getByText("Tell the guardians of it").first().click();
            dana.picture("gates-ask-app");
            dana.press("Draft the letter to the guardians of Varsity Soccer");
            dana.expect("Write to Varsity Soccer");
            assertThat(dana.page().getByLabel("Subject")).hasValue("Kahoot in Varsity Soccer");
        }
        try (Visitor otis = visitor(width)) {
            otis.signIn("okline").open("/apps/review").expect("Apps and sites to review");
            otis.picture("gates-review-apps");
        }
        try (Visitor ruth = visitor(width)) {
            ruth.signIn("rlindqvist").open("/leave");
            ruth.expect("Leave to exchange contact details");
            ruth.picture("gates-leave");
        }
        try (Visitor grace = visitor(width)) {
            grace.signIn("gwong").go("Not public yet");
            grace.expect("Not public yet");
            grace.picture("gates-embargoes");
        }
    }

    /** Few pages are at hand and the others one step away, with the keyboard too and without scripts. */
    @Test
    void theOtherPagesAreOneStepAway() {
        try (Visitor ruth = visitor(390)) {
            ruth.signIn("rlindqvist");
            ruth.picture("gates-ways");
            ruth.page().getByRole(AriaRole.NAVIGATION).getByText("More").focus();
            ruth.type("Enter");
            assertThat(ruth.page().getByRole(AriaRole.NAVIGATION).getByText("Signatures"))
                    .isVisible();
            ruth.picture("gates-ways-open");
        }
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server, width);
    }
}
